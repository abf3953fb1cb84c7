// What tsc tells an author about the arguments of a call. The form of the comments is that of components.tsx.
import { tasks, workflow } from "argotsx";
import { Count, Deploy, Echo, Flip, Odd, Split } from "./typed-templates.tsx";

const { A, C, D, S, F } = tasks({ A: Echo, C: Count, D: Deploy, S: Split, F: Flip });

export const names = [
  // error TS2322: a task needs its arguments
  <A />,
  // error TS2322: an element of the template itself needs them as well
  <Echo />,
  // error TS2322: a misspelt argument
  <A mesage="x" />,
  // error TS2322: an argument that the template does not take
  <A message="x" loud />,
  // error TS2322: a template without inputs takes none
  <F message="x" />,
];

export const texts = [
  // error TS2322: a number where text is due
  <A message={3} />,
  // error TS2322: a list where text is due
  <A message={["x"]} />,
  // error TS2322: null is no text
  <A message={null} />,
  // error TS2322: a required argument is not undefined
  <A message={undefined} />,
  // error TS2322: a reference to a number where text is due
  <A message={C.outputs.words} />,
  // error TS2322: an expression that gives a number where text is due
  <A message={() => C.outputs.words()} />,
  // error TS2322: an expression that gives a reference rather than its value
  <A message={() => F.outputs.result} />,
  // error TS2322: a reference to a list where text is due
  <A message={S.outputs.parts} />,
];

export const numbers = [
  // error TS2322: text where a number is due
  <C part="x" limit="3" />,
  // error TS2322: a reference to text where a number is due
  <C part="x" limit={A.outputs.text} />,
  // error TS2322: parameters of the workflow are texts
  <C part="x" limit={workflow.parameters.limit} />,
  // error TS2322: text from an expression where a number is due
  <C part="x" limit={() => `${C.outputs.words()}`} />,
];

export const booleans = [
  // error TS2322: text where true or false is due
  <D environment="staging" dry="true" />,
  // error TS2322: a reference to text where true or false is due
  <D environment="staging" dry={F.outputs.result} />,
];

export const sets = [
  // error TS2322: none of the values
  <D environment="prod" />,
  // error TS2322: a reference to any text is too wide for a set of values
  <D environment={A.outputs.text} />,
  // error TS2322: a reference to one of other values
  <D environment={F.outputs.result} />,
  // error TS2322: an expression that may give another value
  <D environment={() => (F.outputs.ok() ? "staging" : "live")} />,
];

export const json = [
  // error TS2322: a field is missing
  <D environment="staging" chunk={{ name: "x" }} />,
  // error TS2322: a field of another type
  <D environment="staging" chunk={{ name: "x", rows: "3" }} />,
  // error TS2353: a field too many
  <D environment="staging" chunk={{ name: "x", rows: 3, columns: 4 }} />,
  // error TS2322: a list of what one is due
  <D environment="staging" chunk={S.outputs.chunks} />,
  // error TS2322: a reference for a field: an expression can build the object
  <D environment="staging" chunk={{ name: A.outputs.text, rows: 3 }} />,
];

export const reserved = [
  // error TS2322: inputs with names of task options go through arguments
  <Odd text="x" />,
  // error TS2322: as props they are the options
  <Odd text="x" name="a" when="b" />,
  // error TS2322: one of them is still missing
  <Odd text="x" arguments={{ name: "a" }} />,
  // error TS2322: they have types there as well
  <Odd text="x" arguments={{ name: 3, when: "b" }} />,
  // error TS2561: other arguments are checked there too
  <A message="x" arguments={{ mesage: "x" }} />,
];
