import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Tree } from "@argotsx/arrow";
import { evaluate, parseExpression } from "@argotsx/expr";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { arrowsPage } from "../../packages/arrow/src/page.ts";
import { groups } from "../../packages/arrow/src/table.ts";
import { jsonOf } from "../../packages/expr/src/lang/json.ts";
import type { Case } from "./case.ts";
import { cases } from "./cases/index.ts";
import { environmentOf, printed, ran } from "./run.ts";

const rows = groups.flatMap((group) => group.rows.map(({ written }) => written));
const runs = Number(process.env.ARROW_RUNS ?? 30);

test("docs/arrows.md is what the table makes; npm run docs writes it", () => {
  assert.fixture(readFileSync(new URL("../../docs/arrows.md", import.meta.url), "utf8"), arrowsPage());
});

test("every row of the table has its own name, and arrows that show it", () => {
  assert.is(new Set(rows).size, rows.length);
  const shown = new Set(cases.map(({ row }) => row));
  assert.equal(
    rows.filter((row) => !shown.has(row)),
    [],
  );
  assert.equal(
    [...shown].filter((row) => !rows.includes(row)),
    [],
  );
});

test("every kind of syntax has a row", () => {
  // A kind that is added to the tree is a type error here until somebody has thought of it.
  const kinds: Readonly<Record<Exclude<Tree["kind"], "refused">, true>> = {
    literal: true,
    template: true,
    name: true,
    parameter: true,
    member: true,
    element: true,
    call: true,
    unary: true,
    binary: true,
    conditional: true,
    list: true,
    object: true,
    callback: true,
  };
  const all = groups.flatMap((group) => group.rows);
  const shown = all.flatMap((row): readonly string[] => {
    if ("kinds" in row) return row.kinds;
    return "unary" in row ? ["unary"] : "operators" in row ? ["binary"] : ["call"];
  });
  assert.equal([...new Set(shown)].sort(), Object.keys(kinds).sort());
});

/** What JavaScript gives, as it would be written into a parameter; nothing for what no parameter can be. */
const inJavaScript = (one: Case, values: Readonly<Record<string, unknown>>): unknown => {
  const result = ran(one, structuredClone(values));
  if (typeof result === "number" && !Number.isFinite(result)) return undefined;
  return JSON.parse(JSON.stringify(result ?? null));
};

const compare = (one: Case) => {
  const { inputs = {}, absent = [] } = one;
  const text = printed(one);
  const { tree, problems } = parseExpression(text);
  assert.equal(problems, [], text);
  if (tree === undefined) throw new Error(text);
  const values = fc.record(Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.values])));
  fc.assert(
    fc.property(values, (generated) => {
      const given = { ...generated, ...Object.fromEntries(absent.map((key) => [key, undefined])) };
      const expected = inJavaScript(one, given);
      if (expected === undefined) return;
      // As Argo puts it into the text around; JSON.parse keeps what Go writes for -0.
      const actual: unknown = JSON.parse(jsonOf(evaluate(tree, environmentOf(given, inputs))));
      assert.is(JSON.stringify(actual), JSON.stringify(expected), text);
      // This tells -0 from 0.
      assert.ok(isDeepStrictEqual(actual, expected), text);
    }),
    { numRuns: Object.keys(inputs).length === 0 ? 1 : runs, seed: 20260101 },
  );
};

for (const one of cases) test(`${one.row}: ${one.arrow}`, () => compare(one));

test.run();
