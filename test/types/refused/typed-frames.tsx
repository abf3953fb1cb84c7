// What tsc tells an author about the body of a template. The form of the comments is that of components.tsx.
import { param, tasks, template } from "argotsx";
import { Count, Echo } from "./typed-templates.tsx";

const { A, C } = tasks({ A: Echo, C: Count });
const outputs = { text: param.string() };

export const outputsOfTasks = [
  template("t", { outputs }, ({ Dag }) => (
    // error TS2322: the declared outputs come from somewhere
    <Dag />
  )),
  template("t", { outputs }, ({ Steps }) => (
    // error TS2322: in steps as well
    <Steps />
  )),
  template("t", { outputs }, ({ Dag }) => (
    // error TS2741: each of them
    <Dag outputs={{}} />
  )),
  template("t", { outputs }, ({ Dag }) => (
    // error TS2322: an output of another type
    <Dag outputs={{ text: C.outputs.words }} />
  )),
  template("t", { outputs }, ({ Dag }) => (
    // error TS2353: an output that is not declared
    <Dag outputs={{ text: A.outputs.text, words: C.outputs.words }} />
  )),
  template("t", { outputs: { size: param.oneOf(["s", "l"]) } }, ({ Dag }) => (
    // error TS2322: a text that may be anything
    <Dag outputs={{ size: A.outputs.text }} />
  )),
  template("t", {}, ({ Dag }) => (
    // error TS2322: without declared outputs there are none
    <Dag outputs={{ text: A.outputs.text }} />
  )),
];

export const props = [
  template("t", {}, ({ Container }) => (
    // error TS2322: a misspelt prop
    <Container imag="x" />
  )),
  template("t", {}, ({ Container }) => (
    // error TS2322: the template has its name
    <Container name="x" image="x" />
  )),
  template("t", {}, ({ Dag }) => (
    // error TS2322: and its inputs
    <Dag inputs={{ parameters: ["a"] }} />
  )),
  template("t", {}, ({ Container }) => (
    // error TS2322: arguments of a command are texts
    <Container image="x" args={[3]} />
  )),
  template("t", {}, ({ Container }) => (
    // error TS2322: a body of another type
    <Container image="x" dag={{ tasks: [] }} />
  )),
  template("t", {}, ({ Suspend }) => (
    // error TS2322: a list where text is due
    <Suspend duration={["1s"]} />
  )),
  template("t", {}, ({ Http }) => (
    // error TS2322: a request needs its address
    <Http method="GET" />
  )),
  template("t", {}, ({ Resource }) => (
    // error TS2322: an action is required
    <Resource manifest="" />
  )),
];

export const bodies = [
  // error TS2339: there is no frame of this name
  template("t", {}, ({ Containr }) => Containr),
  // error TS2339: without declared inputs there are none
  template("t", {}, ({ inputs, Container }) => <Container image={inputs.image} />),
  // error TS2551: what a template says of itself has other names
  template("t", {}, ({ self, Suspend }) => <Suspend duration={self.durations} />),
  // error TS2322: a body returns a frame
  template("t", {}, () => "busybox"),
  // error TS2322: nothing is none
  template("t", {}, () => null),
  // error TS2345: a body in braces returns it
  template("t", {}, ({ Container }) => {
    <Container image="x" />;
  }),
  // error TS2322: it is synchronous
  template("t", {}, async ({ Container }) => <Container image="x" />),
  // error TS2554: a template has a body
  template("t", {}),
  // error TS2554: and a signature, which may be empty
  template("t", () => null),
];
