// A value that one step writes to a file and the next one takes as a parameter.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="output-parameter-" entrypoint="output-parameter">
    <Steps name="output-parameter">
      <Step name="generate-parameter" template="hello-world-to-file" />
      <Step
        name="consume-parameter"
        template="print-message"
        arguments={{ parameters: { message: "{{steps.generate-parameter.outputs.parameters.hello-param}}" } }}
      />
    </Steps>
    <Container
      name="hello-world-to-file"
      outputs={{ parameters: { "hello-param": { valueFrom: { path: "/tmp/hello_world.txt", default: "Foobar" } } } }}
      image="busybox"
      command={["sh", "-c"]}
      args={["sleep 1; echo -n hello world > /tmp/hello_world.txt"]}
    />
    <Container
      name="print-message"
      inputs={{ parameters: ["message"] }}
      image="busybox"
      command="echo"
      args={["{{inputs.parameters.message}}"]}
    />
  </Workflow>
);
