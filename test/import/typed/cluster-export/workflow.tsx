// As `kubectl get` prints it: with the empty objects that Argo's types always have.
import { Dag, template, WorkflowTemplate } from "argotsx";

const Run = template("run", {}, ({ Container }) => (
  <Container metadata={{}} containerName="" image="x" resources={{}} />
));

export default (
  <WorkflowTemplate name="exported" metadata={{ resourceVersion: "1" }} arguments={{}} entrypoint="main">
    <Dag name="main" metadata={{}}>
      <Run />
    </Dag>
  </WorkflowTemplate>
);
