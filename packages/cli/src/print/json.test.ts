import { test } from "uvu";
import * as assert from "uvu/assert";
import { SourceTexts } from "../places/source-text.ts";
import { printJson } from "./json.ts";

const printing = { files: [], texts: new SourceTexts(), version: "1.2.3", nameOf: (file: string) => file.slice(3) };

test("every field is there, whether it has a value or not", () => {
  const at = { file: "/w/a.tsx", line: 3, column: 9, end: { line: 3, column: 13 } };
  const shown = JSON.parse(
    [
      ...printJson({
        ...printing,
        diagnostics: [
          {
            id: "unknown-field",
            severity: "error",
            origin: "argo",
            message: "m",
            help: "h",
            fix: { title: "mend it", document: 0, edits: [] },
            at,
            path: ["spec", 0],
            related: [{ message: "r", at }],
            stack: [{ component: "C" }],
          },
          // What was not written as YAML is not mended.
          {
            id: "their-rule",
            severity: "warning",
            message: "n",
            fix: { title: "mend it", edits: [] },
            related: [],
            stack: [],
          },
        ],
      }),
    ].join(""),
  );
  const place = { file: "a.tsx", line: 3, column: 9, endLine: 3, endColumn: 13 };
  const nowhere = { file: null, line: null, column: null, endLine: null, endColumn: null };
  assert.equal(shown, {
    version: 1,
    diagnostics: [
      {
        id: "unknown-field",
        severity: "error",
        origin: "argo",
        message: "m",
        help: "h",
        fix: "mend it",
        documentation: "diagnostics.md#unknown-field",
        ...place,
        path: ["spec", 0],
        related: [{ message: "r", ...place }],
        stack: [{ component: "C", ...nowhere }],
      },
      {
        id: "their-rule",
        severity: "warning",
        origin: null,
        message: "n",
        help: null,
        fix: null,
        documentation: null,
        ...nowhere,
        path: null,
        related: [],
        stack: [],
      },
    ],
  });
});

test.run();
