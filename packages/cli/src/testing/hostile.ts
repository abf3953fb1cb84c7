import type { Diagnostic } from "@argotsx/diagnostic";
import * as fc from "fast-check";
import { SourceTexts } from "../places/source-text.ts";
import type { Printing } from "../print/printing.ts";

/** Texts that have a meaning of their own somewhere between a manifest and a screen. */
const pieces = [
  "a",
  " ",
  "\n",
  "\r\n",
  "\t",
  "\0",
  "\u001b[31m",
  "\u001b]8;;http://x\u0007",
  "\u009b2J",
  "\u202e",
  "::error file=x::y",
  "##[group]",
  "%0A",
  "%",
  ",",
  ":",
  "]]>",
  "<!--",
  "</testsuite>",
  "&amp;",
  '"',
  "'",
  "\\",
  "`",
  "\ud800",
  "\udc00",
  "😀",
  "\ufffe",
  "\uffff",
  "漢",
  "../",
  "/",
  "0",
];

export const hostileText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));

const point = { line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) };

const place = fc
  .record(
    { file: hostileText, ...point, end: fc.record({ line: fc.integer({ min: 9, max: 12 }), column: point.column }) },
    { requiredKeys: ["file", "line", "column"] },
  )
  .map((at) => at);

/** Problems whose every text is hostile. */
export const hostileDiagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    id: fc.oneof(fc.constantFrom("unknown-field", "missing-argument", "yaml-syntax"), hostileText),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    origin: fc.constantFrom("argo" as const, "argotsx" as const),
    message: hostileText,
    help: hostileText,
    at: place,
    path: fc.array(fc.oneof(hostileText, fc.nat(9)), { maxLength: 3 }),
    related: fc.array(fc.record({ message: hostileText, at: place }), { maxLength: 2 }),
    stack: fc.array(fc.record({ component: hostileText, at: place }, { requiredKeys: ["component"] }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ["id", "severity", "message", "related", "stack"] },
);

/** What a printer is given for some problems. */
export const printingOf = (diagnostics: readonly Diagnostic[], files: readonly string[] = []): Printing => ({
  diagnostics,
  files,
  nameOf: (file) => file,
  texts: new SourceTexts(),
  version: "1.2.3",
});
