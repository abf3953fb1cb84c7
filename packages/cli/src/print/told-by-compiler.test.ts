import type { Diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutToldByCompiler } from "./told-by-compiler.ts";

const at = (column: number, line = 3) => ({ file: "/a.tsx", line, column, end: { line, column: column + 4 } });
const one = (id: string, column: number, origin?: "argo" | "argotsx"): Diagnostic => ({
  id,
  severity: "error",
  message: id,
  at: at(column),
  related: [],
  stack: [],
  ...(origin !== undefined && { origin }),
});
const left = (...found: readonly Diagnostic[]) =>
  withoutToldByCompiler(found).map(({ id, origin = "compiler" }) => `${id} of ${origin}`);

test("what a rule finds at the letters where the compiler found it is told once", () => {
  assert.equal(left(one("may-be-absent", 5), one("output-of-skippable", 7, "argotsx")), ["may-be-absent of compiler"]);
  assert.equal(left(one("missing-argument", 5, "argo"), one("missing-argument", 5)), ["missing-argument of compiler"]);
});

test("another mistake, other letters and what only a rule found are told", () => {
  assert.is(left(one("may-be-absent", 5), one("output-of-skippable", 9, "argotsx")).length, 2);
  assert.is(left(one("may-be-absent", 5), one("undefined-template", 5, "argo")).length, 2);
  assert.is(left(one("missing-argument", 5, "argo"), one("missing-argument", 5, "argotsx")).length, 2);
  assert.is(left(one("missing-argument", 5), { ...one("missing-argument", 5, "argo"), at: at(5, 4) }).length, 2);
});

test.run();
