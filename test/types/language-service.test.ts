import { test } from "uvu";
import * as assert from "uvu/assert";
import { Editor, here } from "./editor/editor.ts";

// What an editor offers in a typed workflow, asked of the same service that editors ask.

const templates = `import { artifact, ForEach, param, tasks, template, Workflow } from "argotsx";

const Echo = template("echo", {
  inputs: { message: param.string(), times: param.number({ default: 1 }), corpus: artifact({ path: "/in" }) },
  outputs: { text: param.string({ path: "/tmp/text" }), sizes: param.json<{ name: string; size: number }[]>() },
}, ({ inputs, Container }) => <Container image="alpine:3.23" args={[inputs.message]} />);
`;

/** A template whose body is a DAG of three calls of Echo, with something in the middle of it. */
const workflow = (inside: string, before = ""): string => `${templates}
export const Main = template("main", {}, ({ Dag }) => {
  const { A, B } = tasks({ A: Echo, B: Echo });
  const Each = Echo.each("each", A.outputs.sizes);
  ${before}
  return (
    <Dag>
      ${inside}
    </Dag>
  );
});
`;

const editor = new Editor();

const includes = (found: readonly string[], wanted: readonly string[]): void =>
  assert.equal(
    wanted.filter((name) => !found.includes(name)),
    [],
    `found ${found.slice(0, 40).join(" ")}`,
  );

test("a tag's completions are the inputs of its template and the options of a task", () => {
  const found = editor.completions(workflow(`<B ${here}/>`));
  includes(found, ["message", "times", "corpus", "when", "after", "depends", "onExit", "hooks", "continueOn"]);
  // The name of a named task is settled.
  assert.not(found.includes("name"));
  includes(editor.completions(workflow(`<Echo ${here}/>`)), ["message", "name", "when"]);
});

test("the names of hooks are offered, and any other is taken", () => {
  const found = editor.completions(workflow(`<B message="" hooks={{ ${here} }} />`));
  assert.equal([...found].filter((name) => name !== "undefined").sort(), ["exit", "running"]);
  const text = `${templates}export const x = <Workflow name="w" hooks={{ ${here} }}><Echo message="" /></Workflow>;`;
  includes(editor.completions(text), ["exit", "running"]);
});

test("what is given already is not offered again", () => {
  const found = editor.completions(workflow(`<B message="x" ${here}/>`));
  includes(found, ["times", "corpus"]);
  assert.not(found.includes("message"));
});

test("the outputs of a task are listed, and nothing else", () => {
  assert.equal([...editor.completions(workflow(`<B message={A.outputs.${here}} />`))].sort(), ["sizes", "text"]);
});

test("what can be said of a task is listed", () => {
  const found = editor.completions(workflow(`<B after={A.${here}} />`));
  includes(found, ["outputs", "succeeded", "failed", "errored", "skipped", "omitted", "status", "exitCode"]);
});

test("the fields of a loop's item are listed", () => {
  includes(editor.completions(workflow(`<Each message={Each.item.${here}} />`)), ["name", "size"]);
});

test("inside an expression the value has its type's members", () => {
  const found = editor.completions(workflow(`<B message="" when={() => A.outputs.text().${here}} />`));
  includes(found, ["startsWith", "length", "toUpperCase"]);
});

test("in a template's body its own inputs are listed", () => {
  const body = `template("t", { inputs: { first: param.string() } }, ({ inputs, Suspend }) => { inputs.${here}; return <Suspend />; })`;
  assert.equal(editor.completions(`${templates}export const T = ${body};`), ["first"]);
});

test("the words that Kubernetes takes are listed", () => {
  const container = (value: string): string =>
    `import { Container } from "argotsx"; export const x = <Container image="a" imagePullPolicy=${value} />;`;
  includes(editor.completions(container(`"${here}"`)), ["Always", "IfNotPresent", "Never"]);
});

test("the values of one of several are listed", () => {
  const one = `const One = template("one", { inputs: { size: param.oneOf(["small", "large"]) } }, ({ Suspend }) => <Suspend />);`;
  const found = editor.completions(`${templates}${one}\nexport const x = <One size="${here}" />;`);
  assert.equal([...found].sort(), ["large", "small"]);
});

test("hovering shows types in the author's words", () => {
  const { type: output } = editor.hover(workflow(`<B message={A.outputs.${here}text} />`));
  assert.match(output, /\btext: Ref<string>$/);
  const { type: sizes } = editor.hover(workflow(`<B message={A.outputs.${here}sizes} />`));
  assert.match(sizes, /\bsizes: Ref<\{\s*name: string;\s*size: number;\s*\}\[\]>$/);
  const { type: prop } = editor.hover(workflow(`<B ${here}message="x" />`));
  assert.match(prop, /\bmessage: Value<string>$|\bmessage: string \| \(\(\) => string\)/);
  const { type: task } = editor.hover(workflow(`<${here}B message="x" />`));
  assert.match(task, /\bB: Task<|\bB\(props/);
});

test("hovering over what declares a parameter says what it is", () => {
  const at = (code: string) => editor.hover(`${templates}export const x = ${code};`).documentation;
  assert.match(at(`param.${here}json<string[]>()`), "Any JSON value of a type");
  assert.match(at(`param.${here}oneOf(["a"])`), "One of some texts");
  assert.match(at(`param.${here}number({ default: 1 })`), "A number");
});

test("hovering over an option says what it does", () => {
  const { documentation } = editor.hover(workflow(`<B message="x" ${here}when />`));
  assert.match(documentation, "It runs only if this is true");
});

test("the definition of a tag is the line that names its call", () => {
  assert.equal(editor.definitions(workflow(`<${here}B message="x" />`)), [
    "const { A, B } = tasks({ A: Echo, B: Echo });",
  ]);
  assert.equal(editor.definitions(workflow(`<${here}Each message="x" />`)), [
    'const Each = Echo.each("each", A.outputs.sizes);',
  ]);
});

test("the definition of an argument and of an output is where the template declares it", () => {
  const inputs =
    'inputs: { message: param.string(), times: param.number({ default: 1 }), corpus: artifact({ path: "/in" }) },';
  assert.equal(editor.definitions(workflow(`<B ${here}message="x" />`)), [inputs]);
  const [outputs = ""] = editor.definitions(workflow(`<B message={A.outputs.${here}text} />`));
  assert.match(outputs, /^outputs: \{ text: /);
});

const placed = `<A message="x" corpus={input} />
      <B message={A.outputs.text} corpus={input} after={A} />
      <Echo message={\`\${B.outputs.text}\`} corpus={input} after={[B.failed]} />`;
const declared = 'const input = artifact({ path: "/in" }) as never;';
/** The same with the mark before the key that names B. */
const atKey = workflow(placed, declared).replace("B: Echo", `${here}B: Echo`);

test("the workflow that is renamed in has no errors", () => {
  assert.equal(editor.errors(workflow(placed, declared)), []);
});

test("a key of tasks is renamed with its tags and everything that is said of it", () => {
  const text = editor.renamed(atKey, "Build", false);
  assert.match(text, "const { A, Build } = tasks({ A: Echo, Build: Echo });");
  assert.match(text, "<Build message={A.outputs.text}");
  assert.match(text, /\$\{Build\.outputs\.text\}/);
  assert.match(text, "after={[Build.failed]}");
  assert.not.match(text, /\bB\b/);
  assert.equal(editor.errors(text), []);
});

test("where the editor prefers aliases, the task is renamed and its tag stays", () => {
  const text = editor.renamed(atKey, "Build", true);
  assert.match(text, "const { A, Build: B } = tasks({ A: Echo, Build: Echo });");
  assert.match(text, "<B message={A.outputs.text}");
  assert.equal(editor.errors(text), []);
});

test("an input and an output are renamed from their declaration to every use", () => {
  const input = editor.renamed(workflow(placed, declared).replace("{ message:", `{ ${here}message:`), "text2", false);
  assert.equal(input.match(/\btext2=/g)?.length, 3);
  assert.match(input, "args={[inputs.text2]}");
  assert.equal(editor.errors(input), []);
  const output = editor.renamed(workflow(placed, declared).replace("{ text:", `{ ${here}text:`), "said", false);
  assert.match(output, "A.outputs.said");
  assert.match(output, "B.outputs.said");
  assert.equal(editor.errors(output), []);
});

test.run();
