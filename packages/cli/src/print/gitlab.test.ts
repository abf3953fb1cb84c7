import type { Diagnostic } from "@argotsx/diagnostic";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hostileDiagnostic, printingOf } from "../testing/hostile.ts";
import { printGitlab } from "./gitlab.ts";

const print = (...diagnostics: readonly Diagnostic[]) => JSON.parse([...printGitlab(printingOf(diagnostics))].join(""));

const found: Diagnostic = { id: "their-rule", severity: "error", message: "is wrong", related: [], stack: [] };

test("a problem is an issue with its file and line", () => {
  const [{ fingerprint, ...issue }] = print({ ...found, help: "mend it", at: { file: "a.yaml", line: 3, column: 5 } });
  assert.equal(issue, {
    description: "is wrong; mend it",
    check_name: "their-rule",
    severity: "major",
    location: { path: "a.yaml", lines: { begin: 3 } },
  });
  assert.match(fingerprint, /^[0-9a-f]{32}:0$/);
  assert.equal(print(), []);
  assert.equal(print(found)[0].location, { path: ".", lines: { begin: 1 } });
});

test("whatever is in names and messages, no two issues have one fingerprint", () => {
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { maxLength: 6 }), (diagnostics) => {
      const issues: readonly { readonly fingerprint: string }[] = print(...diagnostics, ...diagnostics);
      assert.is(new Set(issues.map(({ fingerprint }) => fingerprint)).size, diagnostics.length * 2);
    }),
  );
});

test.run();
