import { test } from "uvu";
import * as assert from "uvu/assert";

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly broken: boolean;
}

interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

const script = (name: string): string => new URL(`../../scripts/test/${name}.mjs`, import.meta.url).href;

const { bundleTests }: { bundleTests(files: readonly string[]): Promise<string> } = await import(
  script("bundle-tests")
);
const { runGroup }: { runGroup(group: Group, folder: string): Promise<Result & { readonly output: string }> } =
  await import(script("run-group"));

const cases: readonly (readonly [fixture: string, result: Result])[] = [
  ["passes", { passed: 1, failed: 0, skipped: 1, broken: false }],
  ["fails", { passed: 1, failed: 1, skipped: 0, broken: false }],
  ["pretends", { passed: 1, failed: 0, skipped: 0, broken: false }],
  ["hook-throws", { passed: 0, failed: 1, skipped: 0, broken: false }],
  ["forgets-run", { passed: 0, failed: 0, skipped: 0, broken: true }],
  ["exits", { passed: 0, failed: 0, skipped: 0, broken: true }],
  ["crashes", { passed: 0, failed: 0, skipped: 0, broken: true }],
];

const fileOf = (fixture: string): string => `test/setup/fixtures/${fixture}.ts`;

const folder = await bundleTests(cases.map(([fixture]) => fileOf(fixture)));

for (const [fixture, expected] of cases) {
  test(`a test file that ${fixture} is counted as what it is`, async () => {
    const result = await runGroup({ name: fixture, files: [fileOf(fixture)] }, folder);
    const { passed, failed, skipped, broken } = result;
    assert.equal({ passed, failed, skipped, broken }, expected);
  });
}

test("what goes wrong is told where it is in the source", async () => {
  const { output } = await runGroup({ name: "fails", files: [fileOf("fails")] }, folder);
  assert.match(output, "test/setup/fixtures/fails.ts:5:9");
});

test.run();
