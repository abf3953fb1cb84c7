import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "./command.ts";

// Where mistakes in typed templates are shown, with and without TypeScript: `▸` stands before the place.

const root = fileURLToPath(new URL("../../", import.meta.url));

const typed = (text: string, compiler: string): string => {
  const cwd = project({ "a.tsx": text, "tsconfig.json": '{ "extends": "argotsx/tsconfig.json" }' });
  mkdirSync(join(cwd, "node_modules"), { recursive: true });
  symlinkSync(join(root, "packages/argotsx"), join(cwd, "node_modules", "argotsx"), "junction");
  symlinkSync(join(root, "node_modules", compiler), join(cwd, "node_modules", "typescript"), "junction");
  return cwd;
};

const program = (
  templates: string,
  calls = "<Main />",
): string => `import { artifact, ForEach, param, sequence, template, Workflow } from "argotsx";

${templates}
export default <Workflow name="w" entrypoint="main">${calls}</Workflow>;
`;

interface Printed {
  readonly id: string;
  readonly message: string;
  readonly help: string | null;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, each as `line:column id: message; help`. */
const said = (cwd: string, ...options: string[]): readonly string[] => {
  const { diagnostics } = JSON.parse(argotsx(["build", "a.tsx", "--format=json", ...options], { cwd }).stdout);
  return (diagnostics as Printed[]).map(
    ({ id, message, help, line, column }) =>
      `${line}:${column} ${id}: ${message.split("\n", 1)[0]}${help === null ? "" : `; ${help.split(/[?\n]/, 1)[0]}`}`,
  );
};

const main = 'const Main = template("main", {';
const body = "}, ({ Container }) => <Container image='a' />);";

/** A mistake, by what is wrong with it, and what is said of it at the mark. */
const mistakes: Readonly<Record<string, { readonly text: string; readonly says: string }>> = {
  "a misspelt option of an input": {
    text: program(`${main} inputs: { a: param.string({ ▸descripton: "x", default: "a" }) } ${body}`),
    says: "unknown-field: parameter 'a' has no option 'descripton'; did you mean 'description'",
  },
  "a misspelt option of an output": {
    text: program(`${main} outputs: { a: param.oneOf(["x"], { ▸pth: "/x", default: "x" }) } ${body}`),
    says: "unknown-field: parameter 'a' has no option 'pth'; did you mean 'path'",
  },
  "a misspelt option of an artifact": {
    text: program(`${main} inputs: { a: artifact({ ▸pth: "/x", optional: true }) } ${body}`),
    says: "unknown-field: artifact 'a' has no field 'pth'; did you mean 'path'",
  },
  "a misspelt field of an artifact's store": {
    text: program(`${main} inputs: { a: artifact({ path: "/x", s3: { ▸bukcet: "x" } }) } ${body}`),
    says: "unknown-field: 's3' of artifact 'a' has no field 'bukcet'; did you mean 'bucket'",
  },
  "an output that says nothing of where it comes from": {
    text: program(`${main} outputs: { ▸a: param.string() } ${body}`),
    says: "output-without-source: the output 'a' of the template 'main' says nothing about where its value comes from",
  },
  "a misspelt option of a sequence": {
    text: program(`const Echo = template("echo", {${body}
${main}}, ({ Dag }) => <Dag><ForEach in={sequence({ ▸cuont: 3 })}>{() => <Echo />}</ForEach></Dag>);`),
    says: "unknown-field: 'in' of <echo> has no field 'cuont'; did you mean 'count'",
  },
  "two templates of one name": {
    text: program(`const Other = template("other", {${body}
const Same = template(
  ▸"other", {${body}
${main}}, ({ Dag }) => <Dag><Other name="a" /><Same name="b" /></Dag>);`),
    says: "duplicate-name: there are two templates with the name 'other' in <Workflow name=\"w\">; give one of them another name",
  },
  "a body that forgets to return": {
    text: program(`${main} inputs: { a: param.string({ default: "x" }) } }, ▸({ inputs, Container }) => {
  <Container image="a" args={[inputs.a]} />;
});`),
    says: "invalid-template: the body of the template 'main' returns undefined, and a template is one of its frames; is 'return' missing in front of the component",
  },
};

for (const [name, { text, says }] of Object.entries(mistakes)) {
  test(`${name} is shown where it is written, and told once`, () => {
    const before = text.slice(0, text.indexOf("▸")).split("\n");
    const expected = `${before.length}:${(before.at(-1) ?? "").length + 1} ${says}`;
    const cwd = typed(text.replace("▸", ""), "typescript7");
    const found = said(cwd);
    assert.is(found.length, 1, found.join("\n"));
    assert.ok(found[0]?.startsWith(expected), `${found[0]}\n${expected}`);
    assert.equal(said(cwd, "--check-types"), found);
  });
}

test("a name that is not imported is told once, and nothing that comes of it", () => {
  const text = `import { param, Workflow } from "argotsx";

const One = template("one", { inputs: { a: param.string({ default: "x" }) } }, ({ inputs, Container }) => (
  <Container image="a" args={[inputs.a]} />
));
const Main = template("main", {}, ({ Dag }) => {
  const { A } = tasks({ A: One });
  return <Dag><A /></Dag>;
});
export default <Workflow name="w"><Main /></Workflow>;
`;
  assert.equal(said(typed(text, "typescript7"), "--check-types"), [
    '3:13 evaluation-failed: ReferenceError: template is not defined; import it: import { template } from "argotsx"',
    "7:17 type-error: TS2304: Cannot find name 'tasks'.",
  ]);
  const help = `import it: import { tasks } from "argotsx". Argo's tags are text here, in quotes: "{{tasks…}}"`;
  assert.equal(said(typed(text.replace("param,", "param, template,"), "typescript7"), "--check-types"), [
    `7:17 component-threw: <main> threw: tasks is not defined; ${help}`,
  ]);
});

for (const compiler of ["typescript", "typescript7"]) {
  test(`of a call that fits none of several ways ${compiler}'s reason is told`, () => {
    const inputs = 'inputs: { a: param.json<{ level: number }>({ default: { level: "high" } }) }';
    const [found, ...more] = said(typed(program(`${main} ${inputs} ${body}`), compiler), "--check-types");
    assert.is(
      found,
      "3:89 type-error: TS2769: Type 'string' is not assignable to type 'number'.; it may be called in several ways, of which this is the last",
    );
    assert.equal(more, []);
  });
}

test.run();
