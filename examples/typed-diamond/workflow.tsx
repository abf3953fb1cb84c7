// A DAG of typed calls: the tags of its tasks are their names, and `after` says which ones come first.
import { param, tasks, template, Workflow } from "argotsx";

const Echo = template("echo", { inputs: { message: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox" command={["echo", inputs.message]} />
));

const Diamond = template("diamond", {}, ({ Dag }) => {
  const { A, B, C, D } = tasks({ A: Echo, B: Echo, C: Echo, D: Echo });
  return (
    <Dag>
      <A message="A" />
      <B message="B" after={A} />
      <C message="C" after={A} />
      <D message="D" after={[B, C]} />
    </Dag>
  );
});

export default (
  <Workflow generateName="dag-diamond-">
    <Diamond />
  </Workflow>
);
