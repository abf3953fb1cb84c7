// The shortest workflow: one container, which is the entrypoint because it is the only template.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="hello-world-">
    <Container name="hello-world" image="busybox" command="echo" args={["hello world"]} />
  </Workflow>
);
