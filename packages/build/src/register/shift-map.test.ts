import { SourceMap } from "node:module";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyEdits } from "../transform/apply-edits.ts";
import { shiftsOf } from "../transform/shifts.ts";
import { shiftMappings } from "./shift-map.ts";

const mapOf = (text: string) => JSON.parse(transformSync(text, { loader: "ts", sourcemap: "external" }).map);

/** Lines of calls of functions that no other line calls, some of which are to be wrapped. */
const lines = fc.array(
  fc.array(fc.tuple(fc.boolean(), fc.constantFrom("", "é", "😀".repeat(3))), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 4 },
);

test("without edits a map stays as it is", () => {
  const { mappings } = mapOf(`${" ".repeat(3000)}a(b, "é"); // c\n\n\n${"d();".repeat(40)}`);
  assert.is(shiftMappings(mappings, []), mappings);
});

test("every name leads to where it was written", () => {
  fc.assert(
    fc.property(lines, (made) => {
      let number = 0;
      const text = made.map((calls) => calls.map(([, text]) => `name${number++}_("${text}");`).join(" ")).join("\n");
      number = 0;
      const edits = made.flat().flatMap(([isWrapped]) => {
        const start = text.indexOf(`name${number++}_`);
        const end = text.indexOf(";", start);
        return isWrapped
          ? [
              { start, insert: "around(" },
              { start: end, insert: ", { a: 1 })" },
            ]
          : [];
      });
      const edited = transformSync(applyEdits(text, edits), { loader: "ts", sourcemap: "external" });
      const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      const map = JSON.parse(edited.map);
      map.mappings = shiftMappings(map.mappings, shiftsOf(edits, lineStarts));
      const read = new SourceMap(map);
      for (const [row, line] of edited.code.split("\n").entries()) {
        for (const { 0: name, index } of line.matchAll(/name\d+_/g)) {
          const found = read.findEntry(row, index);
          assert.ok("originalLine" in found);
          const written = text.split("\n")[found.originalLine]?.slice(found.originalColumn);
          assert.ok(written?.startsWith(name), `${name} in ${text}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test.run();
