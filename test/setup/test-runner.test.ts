import { test } from "uvu";
import * as assert from "uvu/assert";

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly broken: boolean;
}

const { runGroup }: { runGroup(group: { name: string; files: readonly string[] }): Promise<Result> } = await import(
  new URL("../../scripts/test/run-group.mjs", import.meta.url).href
);

const cases: readonly (readonly [fixture: string, result: Result])[] = [
  ["passes", { passed: 1, failed: 0, skipped: 1, broken: false }],
  ["fails", { passed: 1, failed: 1, skipped: 0, broken: false }],
  ["pretends", { passed: 1, failed: 0, skipped: 0, broken: false }],
  ["hook-throws", { passed: 0, failed: 1, skipped: 0, broken: false }],
  ["forgets-run", { passed: 0, failed: 0, skipped: 0, broken: true }],
  ["exits", { passed: 0, failed: 0, skipped: 0, broken: true }],
  ["crashes", { passed: 0, failed: 0, skipped: 0, broken: true }],
];

for (const [fixture, expected] of cases) {
  test(`a test file that ${fixture} is counted as what it is`, async () => {
    const result = await runGroup({ name: fixture, files: [`test/setup/fixtures/${fixture}.ts`] });
    const { passed, failed, skipped, broken } = result;
    assert.equal({ passed, failed, skipped, broken }, expected);
  });
}

test.run();
