// A script that lives in a file of its own, where editors and linters know its language.
import { Container, Script, Step, Steps, Workflow } from "argotsx";
import genRandomInt from "./gen_random_int.py";

export default (
  <Workflow generateName="scripts-python-" entrypoint="python-script-example">
    <Steps name="python-script-example">
      <Step name="generate" template="gen-random-int" />
      <Step
        name="print"
        template="print-message"
        arguments={{ parameters: { message: "{{steps.generate.outputs.result}}" } }}
      />
    </Steps>
    <Script name="gen-random-int" image="python:alpine3.23" command="python" source={genRandomInt} />
    <Container
      name="print-message"
      inputs={{ parameters: ["message"] }}
      image="alpine:3.23"
      command={["sh", "-c"]}
      args={["echo result was: {{inputs.parameters.message}}"]}
    />
  </Workflow>
);
