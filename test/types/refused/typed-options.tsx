// What tsc tells an author about the options of a task. The form of the comments is that of components.tsx.
import { and, expr, not, or, tasks, Workflow } from "argotsx";
import { Count, Echo, Flip } from "./typed-templates.tsx";

const { A, C, F } = tasks({ A: Echo, C: Count, F: Flip });
const Loop = Echo.each("loop", ["x"]);

export const when = [
  // error TS2322: a reference to text is no condition
  <A message="x" when={F.outputs.result} />,
  // error TS2322: an expression that gives text is no condition
  <A message="x" when={() => F.outputs.result()} />,
  // error TS2322: an expression that gives a reference: call it
  <A message="x" when={() => F.outputs.ok} />,
  // error TS2367: a condition that is never true
  <A message="x" when={() => F.outputs.result() === "head"} />,
  // error TS2322: a number is no condition
  <A message="x" when={1} />,
  // error TS2322: how a task ended is for after and depends
  <A message="x" when={C.failed} />,
  // error TS2322: an expression in Argo's words that is said to be text
  <A message="x" when={expr<string>`x`} />,
];

export const after = [
  // error TS2322: a template is no task
  <A message="x" after={[Echo]} />,
  // error TS2322: a name is for depends
  <A message="x" after="c" />,
  // error TS2322: nor in a list
  <A message="x" after={["c"]} />,
  // error TS2322: an output is no task
  <A message="x" after={C.outputs.words} />,
  // error TS2322: the phase is a value, not how it ended
  <A message="x" after={[C.status]} />,
  // error TS2322: a condition on values is for when
  <A message="x" after={() => F.outputs.ok()} />,
];

export const depends = [
  // error TS2322: a list is for after
  <A message="x" depends={[C]} />,
  // error TS2322: a condition on values is for when
  <A message="x" depends={() => true} />,
  // error TS2345: a name among conditions
  and(C, "b"),
  // error TS2345: a value among conditions
  or(C, F.outputs.ok),
  // error TS2345: a template among conditions
  and(Echo),
  // error TS2554: not takes one
  not(A, C),
  // error TS2554: it takes one
  not(),
];

export const hooks = [
  // error TS2739: a call is written as an element
  <A message="x" onExit={Echo} />,
  // error TS2322: nor as a name
  <A message="x" onExit="echo" />,
  // error TS2322: hooks have names
  <A message="x" hooks={[<Echo message="x" />]} />,
  // error TS2739: a hook is a call
  <A message="x" hooks={{ running: Echo }} />,
  // error TS2322: a call needs its arguments there as well
  <A message="x" onExit={<Echo />} />,
  // error TS2322: and so do the workflow's own
  <Workflow generateName="x-" onExit={<Echo />} />,
];

export const others = [
  // error TS2322: a handle has its name
  <A message="x" name="b" />,
  // error TS2322: a loop as well
  <Loop message="x" name="b" />,
  // error TS2322: a name is text
  <Echo message="x" name={3} />,
  // error TS2559: continueOn says on what
  <A message="x" continueOn />,
  // error TS2561: a misspelt field
  <A message="x" continueOn={{ faild: true }} />,
  // error TS2322: loops are made with each or ForEach
  <Echo message="x" withItems={["a"]} />,
  // error TS2322: the template is the tag
  <Echo message="x" template="echo" />,
];
