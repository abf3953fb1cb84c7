// What tsc tells an author about the signature of a template. The form of the comments is that of components.tsx.
import { artifact, param, tasks, template } from "argotsx";
import { Count, Echo } from "./typed-templates.tsx";

export const defaults = [
  // error TS2322: a number as the default of a text
  param.string({ default: 3 }),
  // error TS2322: a text as the default of a number
  param.number({ default: "3" }),
  // error TS2322: a text as the default of true or false
  param.boolean({ default: "true" }),
  // error TS2322: a default that is none of the values
  param.oneOf(["a", "b"], { default: "c" }),
  // error TS2769: a default of another type
  param.json<{ level: number }>({ default: { level: "high" } }),
];

export const options = [
  // error TS2561: a misspelt option
  param.string({ defualt: "x" }),
  // error TS2559: options are named
  param.string("x"),
  // error TS2322: a path is text
  param.string({ path: 3 }),
  // error TS2322 TS2322: values are texts
  param.oneOf([1, 2]),
  // error TS2345: values are a list
  param.oneOf("a", "b"),
  // error TS2339: a type that there is not
  param.text(),
  // error TS2561: a misspelt option of an artifact
  artifact({ pth: "/x" }),
  // error TS2559: its options are named too
  artifact("/x"),
  // error TS2353: its name is the key
  artifact({ name: "x", path: "/x" }),
  // error TS2353: a misspelt field of its location
  artifact({ path: "/x", s3: { kye: "x" } }),
  // error TS2561: another misspelt option beside one that makes it optional
  artifact({ path: "/x", optional: true, globalNam: "x" }),
];

export const signatures = [
  // error TS2561: a misspelt field
  template("t", { input: { a: param.string() } }, () => null),
  // error TS2322: a type in a text is no declaration
  template("t", { inputs: { a: "string" } }, () => null),
  // error TS2322: a declaration is a call
  template("t", { inputs: { a: param.string } }, () => null),
  // error TS2322: inputs are named
  template("t", { inputs: ["a"] }, () => null),
  // error TS2345: a template has a name first
  template({ name: "t" }, {}, () => null),
];

export const named = [
  tasks({
    // biome-ignore lint/suspicious/noDuplicateObjectKeys: that is the error
    A: Echo,
    // error TS1117: two tasks of one name
    A: Count,
  }),
  // error TS2345: tasks have names
  tasks([Echo]),
  // error TS2322: a name alone is no template
  tasks({ A: "echo" }),
  // error TS2322: nor is a macro
  tasks({ A: () => <Echo message="x" /> }),
  // error TS2322: nor an element
  tasks({ A: <Echo message="x" /> }),
  // error TS2345: a name is text
  Echo.as(3),
  // error TS2554: it is not optional
  Echo.as(),
];
