// A file goes from one step to the next: outputs and inputs are declared once, and a wrong name is a type error.
import { artifact, tasks, template, Workflow } from "argotsx";

const HelloWorldToFile = template(
  "hello-world-to-file",
  { outputs: { art: artifact({ path: "/tmp/hello_world.txt" }) } },
  ({ outputs, Container }) => (
    <Container image="busybox" command={["sh", "-c"]} args={[`sleep 1; echo hello world | tee ${outputs.art.path}`]} />
  ),
);

const PrintMessageFromFile = template(
  "print-message-from-file",
  { inputs: { message: artifact({ path: "/tmp/message" }) } },
  ({ inputs, Container }) => <Container image="busybox" command={["sh", "-c"]} args={[`cat ${inputs.message.path}`]} />,
);

const ArtifactExample = template("artifact-example", {}, ({ Steps }) => {
  const { Generate } = tasks({ Generate: HelloWorldToFile });
  return (
    <Steps>
      <Generate />
      <PrintMessageFromFile message={Generate.outputs.art} />
    </Steps>
  );
});

export default (
  <Workflow generateName="artifact-passing-">
    <ArtifactExample />
  </Workflow>
);
