import { test } from "uvu";
import * as assert from "uvu/assert";
import { variablesOf } from "./variables-of.ts";

const shown = (source: string) =>
  variablesOf(source).map(({ parts, isGuarded, start, end }) => [
    parts.join(" "),
    isGuarded ? "guarded" : "needed",
    source.slice(start, end),
  ]);

const cases: readonly (readonly [source: string, ...expected: (readonly string[])[]])[] = [
  ["inputs.parameters.a", ["inputs parameters a", "needed", "inputs.parameters.a"]],
  ["steps['a-b'].outputs.result", ["steps a-b outputs result", "needed", "steps['a-b'].outputs.result"]],
  ["tasks.a.outputs.result ?? 'x'", ["tasks a outputs result", "guarded", "tasks.a.outputs.result"]],
  ["tasks.a?.outputs.result", ["tasks a outputs result", "guarded", "tasks.a?.outputs.result"]],
  ["a.b ? c.d : e.f", ["a b", "needed", "a.b"], ["c d", "guarded", "c.d"], ["e f", "guarded", "e.f"]],
  ["asInt(a.b) + 1", ["asInt", "needed", "asInt"], ["a b", "needed", "a.b"]],
  ["let x = a.b; x.c + d", ["a b", "needed", "a.b"], ["d", "needed", "d"]],
  ["a.b[c.d]", ["a b", "needed", "a.b"], ["c d", "needed", "c.d"]],
  ["a ||"],
];

for (const [source, ...expected] of cases) test(source, () => assert.equal(shown(source), expected));

test.run();
