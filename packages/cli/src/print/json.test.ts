import { test } from "uvu";
import * as assert from "uvu/assert";
import { printJson } from "./json.ts";

test("every field is there, whether it has a value or not", () => {
  const at = { file: "/w/a.tsx", line: 3, column: 9, end: { line: 3, column: 13 } };
  const shown = JSON.parse(
    printJson(
      [
        {
          id: "unknown-field",
          severity: "error",
          message: "m",
          help: "h",
          at,
          path: ["spec", 0],
          related: [{ message: "r", at }],
          stack: [{ component: "C" }],
        },
        { id: "no-workflows", severity: "warning", message: "n", related: [], stack: [] },
      ],
      (file) => file.slice(3),
    ),
  );
  const place = { file: "a.tsx", line: 3, column: 9, endLine: 3, endColumn: 13 };
  const nowhere = { file: null, line: null, column: null, endLine: null, endColumn: null };
  assert.equal(shown, {
    version: 1,
    diagnostics: [
      {
        id: "unknown-field",
        severity: "error",
        message: "m",
        help: "h",
        ...place,
        path: ["spec", 0],
        related: [{ message: "r", ...place }],
        stack: [{ component: "C", ...nowhere }],
      },
      {
        id: "no-workflows",
        severity: "warning",
        message: "n",
        help: null,
        ...nowhere,
        path: null,
        related: [],
        stack: [],
      },
    ],
  });
});

test.run();
