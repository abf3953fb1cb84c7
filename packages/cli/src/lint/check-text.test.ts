import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkText } from "./check-text.ts";

const check = (text: string) =>
  checkText(text, "/w/a.yaml").map(({ id, severity, at }) => `${severity} ${id} ${at?.line}:${at?.column}`);
const workflow = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: a }\nspec: {}\n";

test("a manifest is checked where it stands", () => {
  assert.equal(check(workflow), []);
  assert.equal(check(workflow.replace("spec: {}", "spec:\n  entrypont: a")), ["error unknown-field 5:3"]);
  assert.equal(check(`${workflow}---\n${workflow.replace("{}", "{ parallelism: many }")}`), ["error wrong-type 9:22"]);
});

test("JSON is checked as well", () => {
  const json =
    '{\n  "apiVersion": "argoproj.io/v1alpha1",\n  "kind": "Workflow",\n  "metadata": {},\n  "spec": { "x": 1 }\n}';
  assert.equal(check(json), ["error unknown-field 5:13"]);
});

test("documents of other kinds are left alone, misspelt ones are not", () => {
  assert.equal(check("apiVersion: v1\nkind: ConfigMap\nspec: 1\n"), []);
  assert.equal(check("apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: 1\n"), []);
  assert.equal(check("kind: Workflow\napiVersion: other.io/v1\nspec: 1\n"), []);
  assert.equal(check(workflow.replace("Workflow", "Workfow")), ["error unknown-kind 2:7"]);
  for (const text of ["", "\n", "a\n", "[1, 2]\n", "---\n---\n", "42"]) assert.equal(check(text), [], text);
});

test("the items of a list are checked as manifests of their own", () => {
  const item = workflow
    .replace("spec: {}", "spec: { entrypont: a }")
    .split("\n")
    .map((line, index) => (line === "" ? "" : `${index === 0 ? "  - " : "    "}${line}`))
    .join("\n");
  const list = `apiVersion: v1\nkind: List\nitems:\n${item}`;
  assert.equal(check(list), ["error unknown-field 7:13"]);
  assert.equal(check(list.replace("kind: List", "kind: WorkflowList")), ["error unknown-field 7:13"]);
  assert.equal(check("kind: List\nitems: 3\n"), []);
});

test("a template of a Helm chart is told from a broken manifest", () => {
  const [found] = checkText(`${workflow}  {{- with .Values.x }}\n`, "/w/a.yaml");
  assert.match(found?.help ?? "", /helm template/);
  assert.is(checkText(`${workflow}a: "open\n`, "/w/a.yaml")[0]?.help, undefined);
});

test("what does not parse is an error only if it is about Argo", () => {
  assert.equal(check('a: "open\n'), ["note unreadable-yaml 1:4"]);
  assert.equal(check(`{{ if .Values.x }}\na: 1\n{{ end }}\n`).length, 1);
  assert.match(check(`${workflow}other: "open\n`).join(), /^error yaml-syntax 5:/);
});

test("a key that stands twice is an error in a text about Argo", () => {
  assert.equal(check(`${workflow}spec: {}\n`), ["error duplicate-key 5:1"]);
  assert.equal(check("a: 1\na: 2\n"), []);
});

test("what Argo would leave out is an error in a text about Argo", () => {
  assert.equal(check(`${workflow}...\nkind: Workflow\n`), ["error ignored-content 6:1"]);
  assert.equal(check(`${workflow}...\n`), []);
});

test("a file that is JSON as a whole is read as JSON", () => {
  const json = JSON.stringify({ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec: {} });
  const escaped = json.replace('"metadata":{}', '"metadata":{"annotations":{"a":"\\ud83d\\ude00\\/"}}');
  assert.equal(check(escaped), []);
  assert.equal(check(json.replace('"spec":{}', '"spec":{},\n"spec":{}')), ["error duplicate-key 2:1"]);
});

test.run();
