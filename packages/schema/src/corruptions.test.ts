import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import type { Finding, Path } from "./finding.ts";
import { defaultTarget } from "./target.ts";
import { fixtures, readCorpus } from "./testing/corpus.ts";
import { validate } from "./validate.ts";
import { changeBehind } from "./versions/change-behind.ts";

/** One changed line of a manifest, and what has to be found then. The form is described in fixtures/README.md. */
interface Corruption {
  readonly name: string;
  readonly base: string;
  readonly edit: number;
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly line: number;
  readonly path: Path;
}

const corruptions: readonly Corruption[] = JSON.parse(
  readFileSync(new URL("../fixtures/corruptions.json", import.meta.url), "utf8"),
);

const ids: Readonly<Record<Finding["kind"], string>> = {
  enum: "invalid-value",
  "missing-field": "missing-field",
  pattern: "invalid-format",
  "unknown-field": "unknown-field",
  "wrong-type": "wrong-type",
};

const removed = "removed-from-target";

const idOf = (finding: Finding, manifest: unknown): string =>
  changeBehind(finding, manifest, defaultTarget) === undefined ? ids[finding.kind] : removed;

/** Applies the corruption; `lineOf` finds the key or the item at a path. */
const corrupt = ({ base, edit, from, to }: Corruption) => {
  const lines = readFileSync(`${fixtures}/${base}`, "utf8").split("\n");
  assert.is(lines[edit - 1], from);
  lines[edit - 1] = to;
  const lineCounter = new LineCounter();
  const document = parseDocument(lines.join("\n"), { lineCounter });
  assert.equal(document.errors, []);
  const lineOf = (path: Path): number => {
    const parent = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === last) : undefined;
    const node = isSeq(parent) && typeof last === "number" ? parent.items[last] : pair?.key;
    const offset = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
    return Array.isArray(offset) ? lineCounter.linePos(offset[0]).line : 0;
  };
  return { value: document.toJS() as unknown, lineOf };
};

test("the manifests that are corrupted are sound", () => {
  for (const { file, value, readable } of readCorpus(fixtures)) {
    assert.ok(readable, file);
    assert.equal(validate(value), [], file);
  }
});

test("there are at least 40 corruptions, each in another place, of every kind", () => {
  assert.ok(corruptions.length >= 40);
  assert.is(new Set(corruptions.map(({ base, path }) => `${base} ${path.join(" ")}`)).size, corruptions.length);
  assert.equal([...new Set(corruptions.map(({ id }) => id))].sort(), [...Object.values(ids), removed].sort());
});

for (const corruption of corruptions) {
  test(`${corruption.base}: ${corruption.name}`, () => {
    const { value, lineOf } = corrupt(corruption);
    const found = validate(value).map((finding) => ({
      id: idOf(finding, value),
      path: finding.path,
      line: lineOf(finding.path),
    }));
    assert.equal(found, [{ id: corruption.id, path: corruption.path, line: corruption.line }]);
  });
}

test.run();
