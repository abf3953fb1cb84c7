import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Diagnostic, diagnostic, type Fix } from "@argotsx/diagnostic";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SourceTexts } from "../places/source-text.ts";
import { hostileDiagnostic, printingOf } from "../testing/hostile.ts";
import { printSarif } from "./sarif.ts";

// Of draft 4 the schema uses nothing that later drafts changed, but for the names of these two.
const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8"));
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

const print = (...given: Parameters<typeof printingOf>) => {
  const text = [...printSarif(printingOf(...given))].join("");
  assert.ok(isValid(JSON.parse(text)), JSON.stringify(isValid.errors?.slice(0, 3)));
  return JSON.parse(text);
};

const at = { file: "a b/wörk.tsx", line: 3, column: 5, end: { line: 3, column: 9 } };
const field = diagnostic(
  "unknown-field",
  at,
  { owner: "<Task>", what: "prop", field: "x" },
  {
    path: ["spec", "a/b~c", 0],
    help: "write y",
    related: [{ message: "seen here", at: { file: "b.yaml", line: 1, column: 1 } }],
    stack: [{ component: "Task", at: { file: "a.tsx", line: 1, column: 1 } }, { component: "Dag" }],
  },
);

test("a log without results is valid, and so is what the schema refuses not", () => {
  assert.equal(print([]).runs[0].results, []);
  assert.not.ok(isValid({ version: "2.1.0", runs: [{ tool: {} }] }));
  assert.not.ok(
    isValid({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "x" } }, results: [{ level: "bad", message: { text: "" } }] }],
    }),
  );
});

test("a result has its rule, its place in TSX and its path in the manifest", () => {
  const [run] = print([field]).runs;
  const [result] = run.results;
  assert.is(run.tool.driver.rules[result.ruleIndex].id, "unknown-field");
  assert.is(result.message.text, "<Task> has no prop 'x'\nhelp: write y");
  const [location] = result.locations;
  assert.equal(location.physicalLocation, {
    artifactLocation: { uri: "a%20b/w%C3%B6rk.tsx", uriBaseId: "%SRCROOT%" },
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
  });
  assert.equal(location.logicalLocations, [{ fullyQualifiedName: "/spec/a~1b~0c/0", kind: "value" }]);
  assert.equal(
    result.relatedLocations.map(({ message }: { message: { text: string } }) => message.text),
    ["seen here", "in <Task>"],
  );
});

test("a rule says what it is, whether it is of the table, of the linter or a user's own", () => {
  const rule: Diagnostic = { ...field, id: "undefined-template", origin: "argo" };
  const own: Diagnostic = { ...field, id: "their-rule", origin: "argotsx" };
  const { rules } = print([rule, field, own, field]).runs[0].tool.driver;
  assert.equal(
    rules.map(({ id }: { id: string }) => id),
    ["their-rule", "undefined-template", "unknown-field"],
  );
  const [, linter, table] = rules;
  assert.is(linter.shortDescription.text, "A step or task calls a template that does not exist");
  assert.equal(linter.defaultConfiguration, { level: "error" });
  assert.equal(linter.properties, { category: "Rules: references", origin: "argo", tags: ["argo"] });
  assert.is(table.name, "UnknownField");
  assert.match(table.help.markdown, "Argo decodes manifests strictly");
});

test("a fingerprint outlives lines that come before it, and tells what is the same twice", () => {
  const of = (text: string, ...lines: readonly number[]): readonly string[] => {
    const diagnostics = lines.map((line) => ({ ...field, at: { ...at, file: "a.yaml", line } }));
    const printing = { ...printingOf(diagnostics), texts: new SourceTexts(new Map([["a.yaml", text]])) };
    const { results } = JSON.parse([...printSarif(printing)].join("")).runs[0];
    return results.map((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints["argotsx/v1"]);
  };
  assert.equal(of("x: 1\n", 1), of("# new\nx: 1\n", 2));
  assert.not.equal(of("x: 1\n", 1), of("y: 1\n", 1));
  const [first = "", second] = of("x: 1\nx: 1\n", 1, 2);
  assert.equal([first.slice(-2), second], [":0", `${first.slice(0, -2)}:1`]);
});

test("whatever is in names and messages, the log is valid and its addresses are relative", () => {
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { maxLength: 4 }), (diagnostics) => {
      const [run] = print(diagnostics).runs;
      assert.is(run.results.length, diagnostics.length);
      for (const { locations } of run.results) {
        const uri = locations[0]?.physicalLocation?.artifactLocation.uri ?? "";
        assert.match(uri, /^[\w%.~!*'()/-]*$/);
      }
    }),
  );
});

test("a fix is what it deletes and inserts, and a rule of the project says what it is", () => {
  const text = "a: 1\r\nspec:\r\n  old: [x]\r\n";
  const fixOf = (edits: Fix["edits"]): Diagnostic => ({
    id: "mine",
    severity: "warning",
    message: "old",
    at: { file: "a b.yaml", line: 3, column: 3 },
    fix: { title: "mend it", document: 0, edits },
    related: [],
    stack: [],
  });
  const found = [
    fixOf([{ kind: "rename", path: ["spec", "old"], key: "new" }]),
    fixOf([{ kind: "set", path: ["spec", "more"], value: 1 }]),
    fixOf([{ kind: "rename", path: ["spec", "gone"], key: "new" }]),
  ];
  const printing = {
    ...printingOf(found),
    texts: new SourceTexts(new Map([["a b.yaml", text]])),
    ownRules: new Map([
      [
        "mine",
        { title: "Mine", docs: "No `old`.", severity: "warning", origin: "argotsx", category: "Style" } as const,
      ],
    ]),
  };
  const json = [...printSarif(printing)].join("");
  assert.ok(isValid(JSON.parse(json)), JSON.stringify(isValid.errors?.slice(0, 3)));
  const log = JSON.parse(json);
  const [renamed, added, none] = log.runs[0].results;
  assert.equal(renamed.fixes, [
    {
      description: { text: "mend it" },
      artifactChanges: [
        {
          artifactLocation: { uri: "a%20b.yaml", uriBaseId: "%SRCROOT%" },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 6 },
              insertedContent: { text: "new" },
            },
          ],
        },
      ],
    },
  ]);
  const [{ deletedRegion, insertedContent }] = added.fixes[0].artifactChanges[0].replacements;
  assert.equal(
    [deletedRegion.startLine, deletedRegion.startColumn],
    [deletedRegion.endLine, deletedRegion.endColumn],
    "nothing is deleted",
  );
  assert.match(insertedContent.text, "more: 1");
  assert.is(none.fixes, undefined);
  const [rule] = log.runs[0].tool.driver.rules;
  assert.equal([rule.shortDescription.text, rule.help.text], ["Mine", "No old."]);
});

test.run();
