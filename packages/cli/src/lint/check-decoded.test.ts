import { isSound } from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkFor } from "../check-for.ts";
import { checkDecoded } from "./check-decoded.ts";
import type { Collect } from "./check-text.ts";

/** What is told of a text, and the manifests that it is said to have. */
const check = async (text: string, { named = false, file = "/w/a.yaml" } = {}) => {
  const values: unknown[] = [];
  const collect: Collect = ({ value }) => values.push(value);
  const checking = { check: checkFor("4.1", isSound), collect };
  const found = await checkDecoded(text, { path: file, named }, (path) => path, checking);
  return { told: found?.map(({ severity, id }) => `${severity} ${id}`), values };
};

/** More than two million characters. */
const data = `rows:\n${"- a line of what some program reads\n".repeat(70_000)}`;
const unread = { told: [], values: [undefined] };

test("long data that is found in a folder is not read, and counts as a file without manifests", async () => {
  assert.equal(await check(data), unread);
  assert.equal(await check(`${data}- "open\n`), unread);
  assert.equal(await check(data, { file: "/w/a.json" }), { told: undefined, values: [] });
});

test("it is read where somebody names it, or where it is short", async () => {
  const [value] = (await check(data, { named: true })).values;
  assert.equal(Object.keys(value ?? {}), ["rows"]);
  assert.equal((await check(`${data}- "open\n`, { named: true })).told, ["note unreadable-yaml"]);
  assert.equal((await check('rows:\n- "open\n')).told, ["note unreadable-yaml"]);
});

test("a kind is found in long data, however it is written, and so is all that is told of it", async () => {
  const missing = "spec: {}\nmetadata: {}\n";
  const texts = [
    `kind: Workflow\n${missing}`,
    `"k\\x69nd": Workflow\n${missing}`,
    `"k\\u0069nd": Workflow\n${missing}`,
    `? "k\\\n  ind"\n: Workflow\n${missing}`,
    `!!binary a2luZA==: Workflow\n${missing}`,
    `!<tag:yaml.org,2002:%62inary> a2luZA==: Workflow\n${missing}`,
    "apiVersion: argoproj.io/v1alpha1\nspec: {}\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n",
  ];
  for (const text of texts) {
    const alone = await check(text);
    const { told, values } = await check(`${text}---\n${data}`);
    assert.equal(told, alone.told, text);
    assert.equal(values.slice(0, alone.values.length), alone.values, text);
    assert.ok(alone.told?.length === 1 || alone.values[0] !== undefined, text);
  }
  // The template of a chart.
  assert.equal((await check(`{{ if .Values.rows }}\n${data}{{ end }}\n`)).told, ["note unreadable-yaml"]);
  for (const text of texts.slice(0, 6)) assert.equal((await check(text)).told, ["error missing-field"], text);
});

test.run();
