// What tsc tells an author about functions that are scripts. The form of the comments is that of components.tsx.
import { artifact, param, tasks, template } from "argotsx";
import { Echo, Split } from "./typed-templates.tsx";

const inputs = { count: param.number(), file: artifact({ path: "/in" }) };
const outputs = { text: param.string(), size: param.oneOf(["s", "l"]), log: artifact({ path: "/log" }) };

export const run = [
  template("t", { inputs, outputs }, ({ Script }) => (
    // error TS2322: an output of another type
    <Script image="node" run={({ count }) => ({ text: count, size: "s" as const })} />
  )),
  template("t", { inputs, outputs }, ({ Script }) => (
    // error TS2322: an output is missing
    <Script image="node" run={() => ({ text: "x" })} />
  )),
  template("t", { inputs, outputs }, ({ Script }) => (
    // error TS2322: nothing is returned
    <Script image="node" run={() => {}} />
  )),
  template("t", { inputs, outputs }, ({ Script }) => (
    // error TS2322: none of the values
    <Script image="node" run={() => ({ text: "x", size: "m" })} />
  )),
  template("t", { inputs, outputs }, ({ Script }) => (
    // error TS2322: the same of a promise
    <Script image="node" run={async () => ({ text: 3, size: "s" as const })} />
  )),
  template("t", { inputs, outputs: {} }, ({ Script }) => (
    // error TS2339: an input is misused: it is a number
    <Script image="node" run={({ count }) => void count.toUpperCase()} />
  )),
  template("t", { inputs, outputs: {} }, ({ Script }) => (
    // error TS2349: here it is a value, not a reference
    <Script image="node" run={({ count }) => void count()} />
  )),
  template("t", { inputs, outputs: {} }, ({ Script }) => (
    // error TS2339: an input that is not declared
    <Script image="node" run={({ limit }) => void limit} />
  )),
  template("t", { inputs, outputs: {} }, ({ Script }) => (
    // error TS2339: an artifact is the path of its file
    <Script image="node" run={({ file }) => void file.path} />
  )),
  template("t", { inputs, outputs: { log: artifact({ path: "/log" }) } }, ({ Script }) => (
    // error TS2551: an output artifact that is not declared
    <Script image="node" run={(_, paths) => void paths.logs} />
  )),
  template("t", {}, ({ Script }) => (
    // error TS2322: a function or a text, not both
    <Script image="node" run={() => {}} source="x" />
  )),
  template("t", {}, ({ Script }) => (
    // error TS2322: a text is a source
    <Script image="node" run="console.log(1)" />
  )),
];

const Sum = template.fn("sum", ({ counts, unit = "kb" }: { counts: number[]; unit?: "kb" | "mb" }) => ({
  total: counts.reduce((sum, count) => sum + count, 0),
  label: unit,
}));
const { S, T } = tasks({ S: Split, T: Sum });

export const functions = [
  // error TS2322: a required argument is missing
  <T />,
  // error TS2322: items of another type
  <T counts={["a"]} />,
  // error TS2322: a reference of another type
  <T counts={S.outputs.parts} />,
  // error TS2322: none of the values
  <T counts={[1]} unit="gb" />,
  // error TS2322: a misspelt argument
  <T counts={[1]} unti="kb" />,
  // error TS2551: a misspelt output
  T.outputs.totl,
  // error TS2322: the type of an output is that of what the function returns
  <Echo message={T.outputs.total} />,
  // error TS2345: its arguments are one object
  template.fn("t", (a: number, b: number) => ({ sum: a + b })),
  // error TS2345: and no single value
  template.fn("t", (a: string) => ({ a })),
  // error TS2554: a template has a name
  template.fn(() => ({ a: 1 })),
  // error TS2561: a misspelt option
  template.fn("t", () => ({ a: 1 }), { imag: "node" }),
  // error TS2353: the function is the source
  template.fn("t", () => ({ a: 1 }), { source: "x" }),
];
