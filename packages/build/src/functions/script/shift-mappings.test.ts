import { SourceMap } from "node:module";
import { transform } from "esbuild";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Growth, shiftMappings } from "./shift-mappings.ts";

const source = `export const first = (a: number) => {
  const text = "one";
  return [a, text, () => { throw new Error(text); }];
};
export const second = first(2).map((x) => \`\${x}\n\${x}\`);
`;
const { code, map } = await transform(source, { loader: "ts", sourcemap: true, minify: true });
const { mappings } = JSON.parse(map) as { readonly mappings: string };
const read = (text: string) => new SourceMap({ ...JSON.parse(map), mappings: text });
const places = code.split("\n").flatMap((line, row) => Array.from(line, (_, column) => ({ row, column })));

/** Grows a text as the growths say: each behind its column. */
const moved = (
  { row, column }: { readonly row: number; readonly column: number },
  growths: readonly Growth[],
): number => growths.reduce((sum, one) => (one.line === row && one.column < column ? sum + one.by : sum), column);

test("after the shift every place leads where it led", () => {
  const growth = fc.record({ line: fc.nat(1), column: fc.nat(120), by: fc.integer({ min: 1, max: 50 }) });
  fc.assert(
    fc.property(fc.array(growth, { maxLength: 5 }), (growths) => {
      const [before, after] = [read(mappings), read(shiftMappings(mappings, growths))];
      for (const place of places) {
        const [one, other] = [
          before.findEntry(place.row, place.column),
          after.findEntry(place.row, moved(place, growths)),
        ];
        assert.equal(
          "originalLine" in other && [other.originalLine, other.originalColumn],
          "originalLine" in one && [one.originalLine, one.originalColumn],
        );
      }
    }),
    { numRuns: 50 },
  );
});

test("without growth nothing changes", () => {
  assert.is(shiftMappings(mappings, []), mappings);
  assert.is(shiftMappings(mappings, [{ line: 0, column: 9999, by: 3 }]), mappings);
});

test.run();
