import type { Diagnostic } from "@argotsx/diagnostic";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hostileDiagnostic, printingOf } from "../testing/hostile.ts";
import { printJunit } from "./junit.ts";

const print = (diagnostics: readonly Diagnostic[], files: readonly string[] = []): string =>
  [...printJunit(printingOf(diagnostics, files))].join("");

const found: Diagnostic = { id: "their-rule", severity: "error", message: "a < b", related: [], stack: [] };
const at = { file: "b.yaml", line: 3, column: 5 };

test("each file is a suite and each problem a test, and a warning is no failure", () => {
  const warning: Diagnostic = {
    ...found,
    severity: "warning",
    at,
    help: "mend it",
    related: [{ message: "here", at }],
  };
  assert.is(
    print([{ ...found, at: { ...at, file: "c.yaml" } }, warning], ["a.yaml", "c.yaml"]),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="argotsx" tests="3" failures="1" errors="0">
  <testsuite name="a.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no problems" classname="a.yaml" file="a.yaml"/>
  </testsuite>
  <testsuite name="b.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="their-rule (3:5)" classname="b.yaml" file="b.yaml" line="3">
      <system-out>warning[their-rule]: a &lt; b
--&gt; b.yaml:3:5
note: here (b.yaml:3:5)
help: mend it</system-out>
    </testcase>
  </testsuite>
  <testsuite name="c.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="their-rule (3:5)" classname="c.yaml" file="c.yaml" line="3">
      <failure message="a &lt; b" type="their-rule">error[their-rule]: a &lt; b
--&gt; c.yaml:3:5</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test("a run without files and problems is a report all the same", () => {
  assert.match(print([]), '<testsuites name="argotsx" tests="0" failures="0" errors="0">\n</testsuites>\n');
  assert.match(print([found]), '<testsuite name="argotsx" tests="1" failures="1"');
});

/** Reads XML that has elements, attributes, the five entities and nothing else, and refuses what XML 1.0 does not have. */
const elements = (xml: string): readonly string[] => {
  assert.not.match(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const open: string[] = [];
  const seen: string[] = [];
  const token = /<\?xml[^?]*\?>|<\/(\w[\w-]*)>|<(\w[\w-]*)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closed, opened, attributes = "", isEmpty, text = ""] = match;
    assert.not.match(attributes + text, /&(?!(?:amp|lt|gt|quot|#10);)|\]\]>/);
    if (closed !== undefined) assert.is(open.pop(), closed);
    if (opened === undefined) continue;
    seen.push(opened);
    if (isEmpty === "") open.push(opened);
  }
  assert.equal([end, open], [xml.length, []]);
  return seen;
};

test("whatever is in names and messages, the report is well-formed and counts right", () => {
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { maxLength: 4 }), (diagnostics) => {
      const xml = print(diagnostics, ["clean.yaml"]);
      const seen = elements(xml);
      assert.is(seen.filter((name) => name === "testcase").length, diagnostics.length + 1);
      const failures = diagnostics.filter(({ severity }) => severity === "error").length;
      assert.is(seen.filter((name) => name === "failure").length, failures);
      assert.match(xml, `<testsuites name="argotsx" tests="${diagnostics.length + 1}" failures="${failures}"`);
    }),
  );
});

test.run();
