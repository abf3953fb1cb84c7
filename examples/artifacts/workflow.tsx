// A file that one step writes and the next one reads, passed as an artifact.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="artifact-passing-" entrypoint="artifact-example">
    <Steps name="artifact-example">
      <Step name="generate-artifact" template="hello-world-to-file" />
      <Step
        name="consume-artifact"
        template="print-message-from-file"
        arguments={{ artifacts: { message: "{{steps.generate-artifact.outputs.artifacts.hello-art}}" } }}
      />
    </Steps>
    <Container
      name="hello-world-to-file"
      outputs={{ artifacts: { "hello-art": "/tmp/hello_world.txt" } }}
      image="busybox"
      command={["sh", "-c"]}
      args={["sleep 1; echo hello world | tee /tmp/hello_world.txt"]}
    />
    <Container
      name="print-message-from-file"
      inputs={{ artifacts: { message: "/tmp/message" } }}
      image="busybox"
      command={["sh", "-c"]}
      args={["cat /tmp/message"]}
    />
  </Workflow>
);
