// Data makes the order: a task waits for those whose outputs it uses, and a template hands on an output of its last.
import { param, tasks, template, Workflow } from "argotsx";

const Echo = template(
  "echo",
  {
    inputs: { message: param.string() },
    outputs: { text: param.string({ path: "/tmp/text" }) },
  },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["sh", "-c"]} args={[`echo ${inputs.message} | tee /tmp/text`]} />
  ),
);

export const Diamond = template(
  "diamond",
  {
    inputs: { greeting: param.string({ default: "hello" }) },
    outputs: { text: param.string() },
  },
  ({ inputs, Dag }) => {
    const { A, B, C, D } = tasks({ A: Echo, B: Echo, C: Echo, D: Echo });
    return (
      <Dag outputs={{ text: D.outputs.text }}>
        <A message={inputs.greeting} />
        <B message={A.outputs.text} />
        <C message={() => A.outputs.text() + "!"} />
        <D message={`${B.outputs.text} and ${C.outputs.text}`} />
      </Dag>
    );
  },
);

export default (
  <Workflow generateName="diamond-">
    <Diamond greeting="hi" />
  </Workflow>
);
