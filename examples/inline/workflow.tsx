// A task that holds its template instead of naming one.
import { Container, Dag, Task, Workflow } from "argotsx";

export default (
  <Workflow generateName="dag-inline-">
    <Dag>
      <Task name="a">
        <Container image="argoproj/argosay:v2" />
      </Task>
    </Dag>
  </Workflow>
);
