// A step that runs once for each text of a list.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="loops-" entrypoint="loop-example">
    <Steps name="loop-example">
      <Step
        name="print-message-loop"
        template="print-message"
        arguments={{ parameters: { message: "{{item}}" } }}
        withItems={["hello world", "goodbye world"]}
      />
    </Steps>
    <Container
      name="print-message"
      inputs={{ parameters: ["message"] }}
      image="busybox"
      command="echo"
      args={["{{inputs.parameters.message}}"]}
    />
  </Workflow>
);
