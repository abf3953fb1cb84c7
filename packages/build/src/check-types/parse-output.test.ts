import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseOutput } from "./parse-output.ts";

const mark = "\u001b";
const place = (file: string, line: number, column: number): string =>
  `${mark}[96m${file}${mark}[0m:${mark}[93m${line}${mark}[0m:${mark}[93m${column}${mark}[0m`;
const label = (code: string): string => `${mark}[91merror${mark}[0m${mark}[90m ${code}: ${mark}[0m`;
const source = (gutter: string, text: string): string => `${mark}[7m${gutter}${mark}[0m ${text}`;
const underline = (gutter: string, text: string): string =>
  `${mark}[7m${gutter}${mark}[0m ${mark}[91m${text}${mark}[0m`;

const head = `${place("src/a.tsx", 3, 7)} - ${label("TS2322")}Type 'A' is not assignable to type 'B'.`;
const frame = [source("3", "const a = b;"), underline(" ", "      ~")];
const quotedOther = [`    ${source("9", "  b: B;")}`, `    ${underline(" ", "  ~")}`];

test("a problem has its place, its end and the lines that explain it", () => {
  const [found, more] = parseOutput(
    [head, "  Types of property 'x' are incompatible.", "    Type '1' is not assignable.", "", ...frame, ""].join("\n"),
  );
  assert.equal(found, {
    category: "error",
    code: "TS2322",
    text: "Type 'A' is not assignable to type 'B'.",
    chain: ["Types of property 'x' are incompatible.", "  Type '1' is not assignable."],
    at: { file: "src/a.tsx", line: 3, column: 7, end: { line: 3, column: 8 } },
    related: [],
  });
  assert.is(more, undefined);
});

test("another place is read in the form of TypeScript 6 and of 7", () => {
  const six = [`  ${place("b.ts", 9, 3)}`, ...quotedOther, "    It is declared here."];
  const seven = [`  ${place("b.ts", 9, 3)} - It is declared here.`, ...quotedOther];
  for (const other of [six, seven]) {
    const [found] = parseOutput([head, "", ...frame, "", ...other, "", ""].join("\n"));
    const at = { file: "b.ts", line: 9, column: 3, end: { line: 9, column: 4 } };
    assert.equal(found?.related, [{ text: "It is declared here.", at }]);
    assert.equal(found?.at?.end, { line: 3, column: 8 });
  }
});

test("the end of a long place is where its last line ends", () => {
  const lines = [
    source(" 8", "const zz = ["),
    underline("  ", "           ~"),
    source("...", ""),
    source("14", "  x) as string;"),
    underline("  ", "~~~~~~~~~~~~~~"),
  ];
  const [found] = parseOutput([head, "", ...lines].join("\r\n"));
  assert.equal(found?.at?.end, { line: 14, column: 15 });
});

test("a problem without a place, without an underline and on a drive of Windows is read", () => {
  const text = [
    `${label("TS18003")}No inputs were found.`,
    "",
    `${place("C:/work (1)/a.tsx", 1, 2)} - ${label("TS1005")}'}' expected.`,
    "",
    source("1", ""),
    underline(" ", ""),
  ];
  assert.equal(
    parseOutput(text.join("\n")).map(({ code, at }) => [code, at]),
    [
      ["TS18003", undefined],
      ["TS1005", { file: "C:/work (1)/a.tsx", line: 1, column: 2 }],
    ],
  );
});

test("a quoted line that looks like a problem is none, and the table at the end explains nothing", () => {
  const text = [
    head,
    "",
    source("3", `${place("x.ts", 1, 1)} - ${label("TS1")}no`),
    underline(" ", "~"),
    "",
    "Found 1 error.",
    "",
    "     1  src/a.tsx:3",
  ];
  assert.equal(
    parseOutput(text.join("\n")).map(({ code, chain }) => [code, chain]),
    [["TS2322", []]],
  );
});

test("the plain form, which other versions may print, is read as well", () => {
  const [found] = parseOutput("src/a.tsx:3:7 - error TS2322: Type 'A' is not assignable.\n");
  assert.equal([found?.code, found?.at], ["TS2322", { file: "src/a.tsx", line: 3, column: 7 }]);
});

test("no text is too strange", () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(head, ...frame, ...quotedOther, "  more", "\n", mark));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const { code } of parseOutput(pieces.join("\n"))) assert.match(code, /^TS\d+$/);
    }),
    { numRuns: 200 },
  );
});

test.run();
