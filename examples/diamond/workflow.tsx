// A DAG: B and C run side by side once A has succeeded, D when both have.
import { Container, Dag, Task, Workflow } from "argotsx";

export default (
  <Workflow generateName="dag-diamond-" entrypoint="diamond">
    <Dag name="diamond">
      <Task name="A" template="echo" arguments={{ parameters: { message: "A" } }} />
      <Task name="B" template="echo" arguments={{ parameters: { message: "B" } }} depends="A" />
      <Task name="C" template="echo" arguments={{ parameters: { message: "C" } }} depends="A" />
      <Task name="D" template="echo" arguments={{ parameters: { message: "D" } }} depends="B && C" />
    </Dag>
    <Container
      name="echo"
      inputs={{ parameters: ["message"] }}
      image="busybox"
      command={["echo", "{{inputs.parameters.message}}"]}
    />
  </Workflow>
);
