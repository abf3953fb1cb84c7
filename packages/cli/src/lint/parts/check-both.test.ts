import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { told } from "@argotsx/lint/rules";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { CheckSettings } from "../../project/settings.ts";
import { noFindings } from "../findings.ts";
import { checkBoth } from "./check-both.ts";
import { LocalPart } from "./local-part.ts";
import type { Checked, Numbered } from "./part.ts";

const settings: CheckSettings = {
  target: "4.1",
  lint: { profile: "strict", config: {}, ignoresMissing: false },
};

/** The manifests of every third fixture of the rules, which refer to each other where their names happen to be the same. */
const fixtures = (): readonly string[] => {
  const all = fileURLToPath(new URL("../../../../lint/fixtures/", import.meta.url));
  const folders = readdirSync(all).sort();
  const some = folders.filter((_, index) => index % 3 === 0).map((name) => join(all, name));
  return some.flatMap((folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
    return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  });
};

const write = (texts: readonly string[]) => {
  const cwd = mkdtempSync(join(tmpdir(), "argotsx-both-"));
  const files = texts.map((text, number): Numbered => {
    const path = join(cwd, `${number}.yaml`);
    writeFileSync(path, text);
    return { number, path, named: false };
  });
  return { cwd, files, [Symbol.dispose]: () => rmSync(cwd, { recursive: true }) };
};

const tellOf = (parts: readonly Checked[]): readonly string[] =>
  [...parts.flatMap(({ problems }) => problems), ...told(parts.map(({ found }) => found))]
    .map((one) => JSON.stringify(one))
    .sort();

const checkWhole = async (cwd: string, files: readonly Numbered[], { chosen = settings } = {}) => {
  const part = new LocalPart({ cwd, files, settingsOf: () => chosen }, noFindings());
  await part.read();
  return [await part.judge({ elsewhere: [], external: [] })];
};

const checkHalves = (cwd: string, files: readonly Numbered[], { chosen = settings } = {}) => {
  const [here, there] = [0, 1].map((rest) => {
    const half = files.filter(({ number }) => number % 2 === rest);
    return new LocalPart({ cwd, files: half, settingsOf: () => chosen }, noFindings());
  });
  if (here === undefined || there === undefined) throw new Error("there are two");
  return checkBoth(here, there, []);
};

test("two parts find together what one finds in all files", async () => {
  const texts = fixtures();
  assert.ok(texts.length > 100);
  // The other way round, what refers to something and what it refers to lie in other parts.
  for (const [order, profile] of [[texts, "argo"] as const, [[...texts, ""].reverse(), "strict"] as const]) {
    using written = write(order);
    const { cwd, files } = written;
    const chosen: CheckSettings = { ...settings, lint: { ...settings.lint, profile } };
    const whole = await checkWhole(cwd, files, { chosen });
    const halves = await checkHalves(cwd, files, { chosen });
    assert.equal(tellOf(halves), tellOf(whole));
    const looked = (parts: readonly Checked[]) => parts.flatMap((one) => one.files).sort();
    assert.equal(looked(halves), looked(whole));
  }
});

const template = (name: string, image: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata: { name: ${name} }
spec:
  templates:
    - name: say
      inputs: { parameters: [{ name: text }] }
      container: { image: ${image}, args: ["{{inputs.parameters.txt}}"] }
`;

const workflow = (reference: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: uses- }
spec:
  entrypoint: main
  templates:
    - name: main
      steps:
        - - name: say
            templateRef: { name: ${reference}, template: say }
`;

test("what a part finds in a template of the other is said once, where it lies", async () => {
  const [shared, uses] = [template("shared", "alpine:3"), workflow("shared")];
  for (const order of [
    [shared, uses],
    [uses, shared],
  ]) {
    using written = write(order);
    const both = await checkHalves(written.cwd, written.files);
    const errors = told(both.map(({ found }) => found)).filter(({ severity }) => severity === "error");
    const placed = errors.map(({ id, at }) => `${id} in ${at && order[Number(basename(at.file, ".yaml"))]}`);
    assert.equal(placed.sort(), [`missing-argument in ${uses}`, `unresolved-variable in ${shared}`]);
  }
});

test("a manifest is of the same half however many parts there are", async () => {
  using written = write(["", workflow("a"), workflow("b"), `${workflow("c")}---${workflow("d")}`]);
  const { cwd, files } = written;
  const findings = noFindings();
  // The first of a run are all of one half.
  const later = files.map((file) => ({ ...file, number: 1000 + file.number }));
  await new LocalPart({ cwd, files: [...files, ...later], settingsOf: () => settings }, findings).read();
  assert.equal(
    findings.sources.map(({ half }) => half),
    [0, 0, 0, 0, 0, 0, 1, 0, 1, 1],
  );
});

test("a run is not empty for Argo where only the other part has something to lint", async () => {
  using written = write(["kind: ConfigMap\napiVersion: v1\nmetadata: { name: a }\n", workflow("nowhere")]);
  const chosen: CheckSettings = { ...settings, lint: { ...settings.lint, profile: "argo" } };
  const ids = told((await checkHalves(written.cwd, written.files, { chosen })).map(({ found }) => found));
  assert.equal(
    ids.map(({ id }) => id),
    ["missing-reference"],
  );
});

test.run();
