// As `kubectl get` prints it: with the empty objects that Argo's types always have.
import { Dag, template, WorkflowTemplate } from "argotsx";

const Run = template("run", {}, ({ Container }) => <Container image="x" />);

export default (
  <WorkflowTemplate name="exported" metadata={{ resourceVersion: "1" }} entrypoint="main">
    <Dag name="main">
      <Run />
    </Dag>
  </WorkflowTemplate>
);
