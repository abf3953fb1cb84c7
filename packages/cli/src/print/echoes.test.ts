import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutEchoes } from "./echoes.ts";

const at = (line: number, column: number, file = "/a.tsx") => ({
  file,
  line,
  column,
  end: { line, column: column + 1 },
});
const type = (code: string, line: number, column: number, file?: string): Diagnostic =>
  diagnostic("type-error", at(line, column, file), { code, reason: "wrong" });
const unknown = diagnostic("unknown-field", at(3, 5), { owner: "x", what: "prop", field: "y" });
const syntax = diagnostic("syntax-error", at(3, 5), { reason: "no" });
const missing = diagnostic("unresolved-import", at(3, 5), { specifier: "./y.ts" });

const left = (...found: Diagnostic[]): number => withoutEchoes(found).length;

test("TypeScript's words for what stands there already are left out", () => {
  assert.equal(withoutEchoes([unknown, type("TS2322", 3, 5)]), [unknown]);
  assert.equal(withoutEchoes([type("TS1005", 9, 1), syntax]), [syntax]);
  assert.equal(withoutEchoes([missing, type("TS2307", 3, 20)]), [missing]);
});

test("another mistake, another place and another file are kept", () => {
  assert.is(left(unknown, type("TS2322", 3, 6)), 2);
  assert.is(left(unknown, type("TS2304", 3, 5)), 2);
  assert.is(left(unknown, type("TS2322", 3, 5, "/b.tsx")), 2);
  assert.is(left(syntax, type("TS2322", 3, 5)), 2);
  assert.is(left(missing, type("TS2307", 4, 5)), 2);
  assert.is(left(type("TS2322", 3, 5), type("TS2322", 3, 5)), 2);
});

test.run();
