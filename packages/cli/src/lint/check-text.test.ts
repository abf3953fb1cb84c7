import { isSound, type Target } from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkFor } from "../check-for.ts";
import { checkText } from "./check-text.ts";

const report = (text: string, target: Target = "4.1") =>
  checkText(text, "/w/a.yaml", { check: checkFor(target, isSound) });
const check = async (text: string) =>
  (await report(text)).map(({ id, severity, at }) => `${severity} ${id} ${at?.line}:${at?.column}`);
const workflow = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\nspec: {}\n";

test("a manifest is checked where it stands", async () => {
  assert.equal(await check(workflow), []);
  assert.equal(await check(workflow.replace("spec: {}", "spec:\n  entrypont: a")), ["error unknown-field 5:3"]);
  assert.equal(await check(`${workflow}---\n${workflow.replace("{}", "{ parallelism: many }")}`), [
    "error wrong-type 9:22",
  ]);
});

test("a word that YAML 1.1 takes for another value is told as it is written", async () => {
  const help = async (entrypoint: string) =>
    (await report(workflow.replace("spec: {}", `spec:\n  entrypoint: ${entrypoint}`)))[0]?.help;
  const read = (written: string, value: string) =>
    `Argo reads YAML 1.1, to which ${written} is ${value}; for the text, put it in quotes: "${written}"`;
  assert.is(await help("n"), read("n", "false"));
  assert.is(await help("Yes  # sure"), read("Yes", "true"));
  assert.is(await help("017"), read("017", "15"));
  assert.is(await help("1_000"), read("1_000", "1000"));
  assert.is(await help("true"), 'put it in quotes: "true"');
  assert.is(await help("3"), 'put it in quotes: "3"');
  assert.is((await report(workflow.replace("spec: {}", "spec: { entrypoint: off }")))[0]?.help, read("off", "false"));
});

test("JSON is checked as well", async () => {
  const json =
    '{\n  "apiVersion": "argoproj.io/v1alpha1",\n  "kind": "Workflow",\n  "metadata": {},\n  "spec": { "x": 1 }\n}';
  assert.equal(await check(json), ["error unknown-field 5:13"]);
});

test("documents of other kinds are left alone, misspelt ones are not", async () => {
  assert.equal(await check("apiVersion: v1\nkind: ConfigMap\nspec: 1\n"), []);
  assert.equal(await check("apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: 1\n"), []);
  assert.equal(await check("kind: Workflow\napiVersion: other.io/v1\nspec: 1\n"), []);
  assert.equal(await check(workflow.replace("Workflow", "Workfow")), ["error unknown-kind 2:7"]);
  for (const text of ["", "\n", "a\n", "[1, 2]\n", "---\n---\n", "42"]) assert.equal(await check(text), [], text);
});

test("the items of a list are checked as manifests of their own", async () => {
  const item = workflow
    .replace("spec: {}", "spec: { entrypont: a }")
    .split("\n")
    .map((line, index) => (line === "" ? "" : `${index === 0 ? "  - " : "    "}${line}`))
    .join("\n");
  const list = `apiVersion: v1\nkind: List\nitems:\n${item}`;
  assert.equal(await check(list), ["error unknown-field 7:13"]);
  assert.equal(await check(list.replace("kind: List", "kind: WorkflowList")), ["error unknown-field 7:13"]);
  assert.equal(await check("kind: List\nitems: 3\n"), []);
});

test("a template of a Helm chart is told from a broken manifest", async () => {
  const [found] = await report(`${workflow}  {{- with .Values.x }}\n`);
  assert.match(found?.help ?? "", /helm template/);
  assert.is((await report(`${workflow}a: "open\n`))[0]?.help, undefined);
});

test("thousands of problems take no time each that grows with the text", async () => {
  const n = 20_000;
  assert.is((await report(`# argoproj.io\n${"a: 'b {{ }}\n---\n".repeat(n)}`)).length, n);
  const fields = Array.from({ length: n }, (_, i) => `      ${"x".repeat(65)}${i}: 1\n`).join("");
  const template = workflow.replace("spec: {}", `spec:\n  templates:\n    - name: a\n${fields}`);
  assert.is((await report(template)).length, n);
});

test("what does not parse is an error only if it is about Argo", async () => {
  assert.equal(await check('a: "open\n'), ["note unreadable-yaml 1:4"]);
  assert.equal((await check(`{{ if .Values.x }}\na: 1\n{{ end }}\n`)).length, 1);
  assert.match((await check(`${workflow}other: "open\n`)).join(), /^error yaml-syntax 5:/);
});

test("a key that stands twice is an error in a text about Argo", async () => {
  assert.equal(await check(`${workflow}spec: {}\n`), ["error duplicate-key 5:1"]);
  assert.equal(await check("a: 1\na: 2\n"), []);
  const [found] = await report(`${workflow}spec: {}\n`);
  assert.equal(
    found?.related.map(({ message, at }) => `${message} ${at.line}:${at.column}`),
    ["this is the first 4:1"],
  );
});

test("a field of another version is told with that version", async () => {
  const dated = workflow.replace("spec: {}", "spec: { podPriority: 1 }");
  assert.equal(await check(dated), ["error removed-from-target 4:9"]);
  assert.equal(await report(dated, "3.6"), []);
  const [found] = await report(workflow.replace("spec: {}", "spec: { podResources: {} }"), "3.6");
  assert.is(found?.message, "'podResources' of WorkflowSpec exists since Argo 4.1; the target is 3.6");
});

test("what Argo would leave out is an error in a text about Argo", async () => {
  assert.equal(await check(`${workflow}...\nkind: Workflow\n`), ["error ignored-content 6:1"]);
  assert.equal(await check(`${workflow}...\n`), []);
});

test("a file that is JSON as a whole is read as JSON", async () => {
  const json = JSON.stringify({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec: {} });
  const escaped = json.replace('"metadata":{}', '"metadata":{"annotations":{"a":"\\ud83d\\ude00\\/"}}');
  assert.equal(await check(escaped), []);
  assert.equal(await check(json.replace('"spec":{}', '"spec":{},\n"spec":{}')), ["error duplicate-key 2:1"]);
});

test.run();
