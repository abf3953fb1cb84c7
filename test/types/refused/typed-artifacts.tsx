// What tsc tells an author about artifacts. The form of the comments is that of components.tsx.
import { artifact, expr, param, raw, s3, tasks, template } from "argotsx";
import { Count, Echo, Install } from "./typed-templates.tsx";

const { A, C, I } = tasks({ A: Echo, C: Count, I: Install });
const Loop = Count.each("loop", ["x", "y"]);

export const given = [
  // error TS2322: a required artifact is missing
  <I />,
  // error TS2322: text where an artifact is due
  <I app="/app" />,
  // error TS2322: a parameter where an artifact is due
  <I app={A.outputs.text} />,
  // error TS2322: an artifact where a parameter is due
  <A message={C.outputs.log} />,
  // error TS2322: a place in a store is no parameter
  <A message={s3({ key: "x" })} />,
  // error TS2322: each item makes an artifact of its own
  <I app={Loop.outputs.log} />,
  // error TS2322: an expression cannot give an artifact
  <I app={() => C.outputs.log} />,
  // error TS2353: a misspelt field of a location
  <I app={s3({ kye: "x" })} />,
  // error TS2559: a location is an object
  <I app={s3("bucket/key")} />,
  // error TS2345, TypeScript 7 TS2741: a location without what it needs
  <I app={raw({})} />,
];

const files = { inputs: { app: artifact({ path: "/app" }) }, outputs: { log: artifact({ path: "/log" }) } };

const maybe = { path: "/x", optional: false };
const Perhaps = template("perhaps", { inputs: { app: artifact(maybe) } }, ({ Container }) => <Container image="x" />);
const Nowhere = template("nowhere", { inputs: { app: artifact({ s3: undefined }) } }, ({ Container }) => (
  <Container image="x" />
));

export const required = [
  // error TS2322: whether it may be absent is not known
  <Perhaps />,
  // error TS2322: a location that is not there is none
  <Nowhere />,
];

export const inside = [
  template("inside", files, ({ inputs, outputs, Container }) => (
    // error TS2322: an artifact has no text, its path has
    <Container image="x" args={[inputs.app, outputs.log.path]} />
  )),
  template("inside", files, ({ inputs, outputs, Container }) => (
    // error TS2322: nor has an output
    <Container image="x" args={[inputs.app.path, outputs.log]} />
  )),
  template("inside", files, ({ inputs, Container }) => (
    // error TS2551: a misspelt field
    <Container image="x" args={[inputs.app.pth]} />
  )),
];

export const wired = [
  template("wired", { outputs: { log: artifact({ s3: { key: "log" } }) } }, ({ Dag }) => (
    // error TS2741: a place to keep it makes no artifact
    <Dag outputs={{}} />
  )),
  template("wired", { outputs: { log: artifact({ optional: true }) } }, ({ Dag }) => (
    // error TS2741: nor does that it may be absent
    <Dag outputs={{}} />
  )),
  template("wired", { outputs: { log: artifact() } }, ({ Dag }) => (
    // error TS2322: a parameter where an artifact is due
    <Dag outputs={{ log: A.outputs.text }} />
  )),
  template("wired", { outputs: { text: param.string() } }, ({ Dag }) => (
    // error TS2322: an artifact where a parameter is due
    <Dag outputs={{ text: C.outputs.log }} />
  )),
  template("wired", { outputs: { log: artifact() } }, ({ Dag }) => (
    // error TS2322: an output is made by a task; a place in a store is for arguments
    <Dag outputs={{ log: s3({ key: "x" }) }} />
  )),
  template("wired", { outputs: { log: artifact() } }, ({ Dag }) => (
    // error TS2322: an expression that gives a text
    <Dag outputs={{ log: expr<string>`'log'` }} />
  )),
  template("wired", { outputs: { log: artifact() } }, ({ Dag }) => (
    // error TS2322: each item makes an artifact of its own
    <Dag outputs={{ log: Loop.outputs.log }} />
  )),
];
