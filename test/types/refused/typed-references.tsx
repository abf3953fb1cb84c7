// What tsc tells an author about references outside of expressions. The form of the comments is that of components.tsx.
import { param, tasks, template, workflow } from "argotsx";
import { Count, Echo, Flip, Split } from "./typed-templates.tsx";

const { A, C, S, F } = tasks({ A: Echo, C: Count, S: Split, F: Flip });

export const unknown = [
  // error TS2551: a misspelt output
  A.outputs.txt,
  // error TS2339: no output of that name, nor one like it
  A.outputs.total,
  // error TS2551: a misspelt field of a task
  A.output,
  // error TS2339: a task that is not named
  tasks({ A: Echo }).B,
  // error TS2339: only loops have items
  A.item,
  // error TS2551: only loops can have one that succeeded
  A.anySucceeded,
  // error TS2339: a template has no outputs, its tasks have
  Echo.outputs,
];

export const compared = [
  // error TS2367: a reference is not the value
  F.outputs.result === "heads",
  // error TS2367: nor is it another one
  F.outputs.result !== "tails",
  // error TS2365: it has no order
  C.outputs.words > 3,
  // error TS2365: it cannot be added to
  C.outputs.words + 1,
  // error TS2362: nor multiplied
  C.outputs.words * 2,
  // error TS2367: an impossible value inside an expression
  () => F.outputs.result() === "head",
  // error TS2367: a text is never a number
  () => A.outputs.text() === 3,
];

export const conditions = [
  // error TS2774: always true outside of an expression
  F.outputs.ok && <A message="x" />,
  // error TS2774: always true in a choice
  F.outputs.ok ? "a" : "b",
  // error TS2774: how a task ended is for after and depends
  C.failed && <A message="x" />,
  // error TS2774: an artifact is always there
  C.outputs.log && <A message="x" />,
  // error TS2774: so is a task
  C ? "a" : "b",
];

export const taken = [
  // error TS2488: a list that does not exist yet cannot be spread
  ...S.outputs.parts,
  // error TS2339 TS7006: nor gone through
  S.outputs.parts.map((part) => part),
  // error TS2339: a text that does not exist yet has no parts
  A.outputs.text.toUpperCase(),
  // error TS2365: nor a length
  A.outputs.text.length > 3,
  // error TS7053: a value's field is read in an expression
  <A message={S.outputs.chunks[0]} />,
  // error TS2322: name would be that of the function which a reference is
  <A message={A.outputs.text.name} />,
  // error TS2322: a task's name is no text either
  <A message={A.name} />,
  // error TS2322: a task is no argument
  <A message={A} />,
  // error TS2786: a reference is no component
  <A.outputs.text />,
];

export const tags = [
  // error TS2339 TS2786: there are no lower-case tags
  <echo message="x" />,
  // error TS2322: elements have no key
  <A key="a" message="x" />,
  // error TS2322: a task has no children
  <A message="x">{null}</A>,
];

const counted = { inputs: { count: param.number() } };

export const inputs = [
  template("inputs", counted, ({ inputs, Container }) => (
    // error TS2551: a misspelt input
    <Container image="x" env={{ COUNT: inputs.cuont }} />
  )),
  template("inputs", counted, ({ inputs, Container }) => (
    // error TS2322: in a text field a reference may be a number, a number may not
    <Container image="x" env={{ COUNT: inputs.count, THREE: 3 }} />
  )),
  template("inputs", counted, ({ inputs, Container }) => (
    // error TS2322: Argo takes no reference for a number
    <Container image="x" parallelism={inputs.count} />
  )),
];

export const ofWorkflow = [
  // error TS2551: a misspelt field
  workflow.nam,
  // error TS2365: a reference like any other
  workflow.priority > 3,
  // error TS2367: not one of the phases
  () => workflow.status() === "Success",
  // error TS2322: the workflow itself is no text
  <A message={workflow} />,
  // error TS2322: nor are all of its parameters
  <A message={workflow.parameters} />,
  // error TS2322: a number where text is due
  <A message={workflow.duration} />,
  // error TS2339: a parameter is a text without fields
  workflow.parameters.config.level,
  // error TS2322: an artifact is no text
  <A message={workflow.outputs.artifacts.log} />,
];
