import { join } from "node:path";
import type { Diagnostic, Place } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { narrow } from "./narrow.ts";

const folder = temporaryFolder();

const source = `import { Task } from "argotsx";
const extra = { name: "B" };
export default (
  <Dag name="diamond">
    <Task
      name="A"
      arguments={{ parameters: { message: ("hi" as const), "odd name": 1, ["computed"]: 2, extra } } satisfies X}
      env={[{ name: "X", value: 1 }, "Y", extra]}
      {...extra}
      data-x
    >
      <></>
    </Task>
  </Dag>
);
`;

const problem = (id: Diagnostic["id"], at: Place): Diagnostic => ({
  id,
  severity: "error",
  message: "",
  at,
  related: [],
  stack: [],
});

/** The text that a place is narrowed to. */
const meant = (
  text: string,
  at: Omit<Place, "file">,
  id: "unknown-field" | "invalid-export" | "invalid-template" | "never-settles",
) => {
  const file = join(writeFiles(folder, { "x.tsx": text }), "x.tsx");
  const [found] = narrow([problem(id, { file, ...at })]);
  const { line, column, end, trail } = found?.at ?? { line: 0, column: 0 };
  assert.is(trail, undefined);
  if (end === undefined) return undefined;
  const lines = text.split("\n").slice(line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column - 1);
  return lines.join("\n").slice(column - 1);
};
const task = (trail: Place["trail"], part?: Place["part"]) =>
  meant(
    source,
    { line: 5, column: 5, ...(trail !== undefined && { trail }), ...(part !== undefined && { part }) },
    "unknown-field",
  );

test("an element is its tag, a fragment its brackets", () => {
  assert.is(task(undefined), "<Task");
  assert.is(meant(source, { line: 4, column: 3 }, "unknown-field"), "<Dag");
  assert.is(meant(source, { line: 12, column: 7 }, "unknown-field"), "<>");
});

test("an attribute is its name or its value", () => {
  assert.is(task(["name"]), "name");
  assert.is(task(["data-x"], "value"), "data-x");
});

test("a value that a later spread may have replaced is its name", () => {
  assert.is(task(["name"], "value"), "name");
  assert.is(
    meant('const a = <A {...x} b="1" />;', { line: 1, column: 11, trail: ["b"], part: "value" }, "unknown-field"),
    '"1"',
  );
  const nested = "const a = <A b={{ c: 1, ...x, d: 2 }} />;";
  assert.is(meant(nested, { line: 1, column: 11, trail: ["b", "c"], part: "value" }, "unknown-field"), "c");
  assert.is(meant(nested, { line: 1, column: 11, trail: ["b", "d"], part: "value" }, "unknown-field"), "2");
});

test("nested keys are followed through literals, however they are wrapped", () => {
  assert.is(task(["arguments", "parameters", "message"]), "message");
  assert.is(task(["arguments", "parameters", "message"], "value"), '("hi" as const)');
  assert.is(task(["arguments", "parameters", "odd name"]), '"odd name"');
  assert.is(task(["arguments", "parameters", "computed"], "value"), "2");
  assert.is(task(["arguments", "parameters", "extra"], "value"), "extra");
  assert.is(task(["env", 0, "value"]), "value");
  assert.is(task(["env", 0, "value"], "value"), "1");
  assert.is(task(["env", "Y"]), '"Y"');
  assert.is(task(["env", 1]), '"Y"');
});

test("where the literal ends, what holds the rest stands for it", () => {
  assert.is(task(["arguments", "parameters", "nope"], "value"), "parameters");
  assert.is(task(["arguments", "parameters", "extra", "name"], "value"), "extra");
  assert.is(task(["image"]), "<Task");
});

const typed = `import { artifact, param, template } from "argotsx";
const more = { outputs: { d: param.string({ path: "/d" }) } };
export const A = template("a", {
  inputs: { b: artifact({ path: "/b", s3: { key: "k" } }), c: param.oneOf(["x"], { default: "x" }), made },
  outputs: ({ b }) => ({ e: artifact({ path: b.path }) }),
}, ({ Container }) => <Container image="a" />);
export const B = template("b", more, ({ Dag }) => {
  return (
    <Dag><A /></Dag>
  );
});
export const C = template(...all, ({ Suspend }) => <Suspend />);
export const D = template("d", {}, function () { return; });
`;
const declared = (line: number, column: number, trail?: Place["trail"], part?: Place["part"]) =>
  meant(
    typed,
    { line, column, header: true, ...(trail !== undefined && { trail }), ...(part !== undefined && { part }) },
    "unknown-field",
  );

test("what a template's header declares is followed from the element that its body makes", () => {
  assert.is(declared(6, 23), '"a"');
  assert.is(declared(6, 23, ["inputs", "b"]), "b");
  assert.is(declared(6, 23, ["inputs", "b", "s3", "key"]), "key");
  assert.is(declared(6, 23, ["inputs", "b", "s3", "key"], "value"), '"k"');
  assert.is(declared(6, 23, ["inputs", "c", "default"], "value"), '"x"');
  assert.is(declared(6, 23, ["inputs", "made", "path"]), "made");
  assert.is(declared(6, 23, ["inputs", "none"]), "inputs");
  assert.is(declared(6, 23, ["outputs", "e", "path"], "value"), "b.path");
  assert.is(declared(9, 5, ["outputs", "d", "path"]), "path");
});

test("where a header cannot be read, and for what is no body, the element stands", () => {
  assert.is(declared(9, 10, ["inputs", "b"]), "<A");
  assert.is(declared(12, 52, ["inputs", "b"]), "<Suspend");
});

test("a template whose body makes nothing is the head of that function", () => {
  assert.is(meant(typed, { line: 7, column: 41 }, "invalid-template"), "({ Dag }) =>");
  assert.is(meant(typed, { line: 13, column: 36 }, "invalid-template"), "function () ");
});

test("what sequence is given stands for it", () => {
  const loop = "const a = <ForEach in={sequence({ count: 3 })}>{f}</ForEach>;";
  assert.is(meant(loop, { line: 1, column: 11, trail: ["in", "count"], part: "value" }, "unknown-field"), "3");
});

test("of a repeated attribute the last counts, as when it runs", () => {
  assert.is(
    meant('const a = <A b="1" b="2" />;', { line: 1, column: 11, trail: ["b"], part: "value" }, "unknown-field"),
    '"2"',
  );
});

test("a diagnostic about a whole module shows the statement that it is about", () => {
  const start = { line: 1, column: 1 };
  assert.is(meant("const a = 1;\nexport default a + 1;\n", start, "invalid-export"), "a + 1");
  assert.is(meant("export default function build() {}\n", start, "invalid-export"), "build");
  assert.is(meant("const a = 1;\nawait b;\nconst f = async () => await c;", start, "never-settles"), "await b");
  assert.is(meant("await a;\nawait b;", start, "never-settles"), undefined);
});

test("a place in a configuration is followed from what it exports", () => {
  const of = (text: string, trail: readonly (string | number)[], part: "key" | "value" = "value") => {
    const file = join(writeFiles(folder, { "argotsx.config.ts": text }), "argotsx.config.ts");
    const at = narrow([problem("wrong-option", { file, line: 1, column: 1, trail, part })])[0]?.at;
    return at?.end && text.split("\n")[at.line - 1]?.slice(at.column - 1, at.end.column - 1);
  };
  const called =
    'export default defineConfig({ include: ["a", 1], defaults: { ...x, format: "y" } } satisfies Config);';
  assert.is(of(called, ["include", 1]), "1");
  assert.is(of(called, ["defaults", "format"], "key"), "format");
  assert.is(of(called, ["defaults", "checkTypes"], "key"), "defaults");
  assert.is(of("const a = b;\nconst b: C = <C>{ outDir: 3 };\nexport default a;", ["outDir"]), "3");
  assert.is(of("export default () => ({ outDir: 3 });", ["outDir"]), "() => ({ outDir: 3 })");
  assert.is(of("export default made();", []), "made()");
  assert.is(of("const a = b;\nconst b = a;\nexport default a;", ["outDir"]), "a");
  assert.is(of("module.exports = { outDir: 3 };", ["outDir"]), undefined);
});

test("places that lead nowhere and broken sources stay as they are", () => {
  assert.is(meant(source, { line: 99, column: 1, trail: ["x"] }, "unknown-field"), undefined);
  assert.is(meant(source, { line: 2, column: 3, trail: ["x"] }, "unknown-field"), undefined);
  for (const text of ["", "<", "const a = <A b={{ c: } />", "\0\0\0", "<A b=\n<A b={"]) {
    meant(text, { line: 1, column: 11, trail: ["b", "c"] }, "unknown-field");
  }
  const missing = problem("unknown-field", { file: "/nowhere.tsx", line: 1, column: 1, trail: ["a"] });
  assert.equal(narrow([missing])[0]?.at, { file: "/nowhere.tsx", line: 1, column: 1 });
});

test("CRLF and astral letters do not shift columns", () => {
  const text = 'const a = "😀"; /* é */ const b =\r\n  <A\r\n    b={{ "😀": 1, c: 2 }}\r\n  />;';
  assert.is(meant(text, { line: 2, column: 3, trail: ["b", "c"] }, "unknown-field"), "c");
});

test.run();
