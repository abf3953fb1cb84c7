import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { told } from "@argotsx/lint/rules";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { noFindings } from "../findings.ts";
import { LocalPart } from "./local-part.ts";
import type { Numbered } from "./part.ts";

const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(", ");

const manifest = (kind: string, name: string, spec: string): string =>
  `{ apiVersion: argoproj.io/v1alpha1, kind: ${kind}, metadata: { name: ${name} }, spec: { ${spec} } }\n`;

/** A step that hands over so many things under names that there are not that looking for what they mean is given up. */
const careless = manifest(
  "Workflow",
  "careless",
  `entrypoint: main, templates: [
    { name: main, steps: [[{ name: a, template: b, arguments: { parameters: [${list(600, (at) => `{ name: wrong-${at}, value: x }`)}] } }]] },
    { name: b, inputs: { parameters: [${list(1_000, (at) => `{ name: right${at}, default: x }`)}] }, container: { image: "a:1" } }]`,
);

const misspelt = (kind: string, name: string): string =>
  manifest(kind, name, "entrypoint: mian, templates: [{ name: main, container: { image: 'a:1' } }]");

test("how long is looked for what names mean is one measure for what is checked early and later", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "argotsx-part-"));
  try {
    const texts = [
      misspelt("Workflow", "first"),
      careless,
      misspelt("Workflow", "second"),
      misspelt("WorkflowTemplate", "third"),
    ];
    const files = texts.map((text, number): Numbered => {
      const path = join(cwd, `${number}.yaml`);
      writeFileSync(path, text);
      return { number, path, named: false };
    });
    const lint = { profile: "recommended", config: {}, ignoresMissing: false } as const;
    const part = new LocalPart({ cwd, files, settingsOf: () => ({ target: "4.1", lint }) }, noFindings());
    await part.read();
    const { found } = await part.judge({ elsewhere: [], external: [] });
    const helps = told([found]).flatMap(({ id, help }) => (id === "undefined-entrypoint" ? [help] : []));
    assert.equal(helps, ["did you mean 'main'?", undefined, undefined]);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

test.run();
