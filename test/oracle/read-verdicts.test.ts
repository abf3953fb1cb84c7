import { test } from "uvu";
import * as assert from "uvu/assert";
import { readVerdicts } from "../../scripts/oracle/read-verdicts.ts";

const accepted = { file: "a.yaml", verdict: "accepted", objects: [] };
const refused = {
  file: "b.yaml",
  verdict: "refused",
  objects: [{ kind: "Workflow", name: "b", message: "spec.entrypoint is required" }],
};

test("what the judge writes into a folder", () => {
  const saved = { argo: "4.0.5", verdicts: [accepted, refused] };
  assert.equal(readVerdicts(JSON.stringify(saved, undefined, 1)), saved);
});

test("a line of JSON for each file, of which there may be one", () => {
  const lines = [accepted, refused].map((one) => JSON.stringify(one));
  assert.equal(readVerdicts(`${lines.join("\n")}\n`), { verdicts: [accepted, refused] });
  assert.equal(readVerdicts(`${lines[0]}\n`), { verdicts: [accepted] });
});

test("an object of verdicts by file", () => {
  const verdicts = readVerdicts('{ "a.yaml": "accepted", "sets/set-b": { "verdict": "refused", "message": "no" } }');
  assert.equal(verdicts, {
    verdicts: [
      { file: "a.yaml", verdict: "accepted", objects: [] },
      { file: "sets/set-b", verdict: "refused", objects: [], message: "no" },
    ],
  });
});

test("anything else is nothing", () => {
  for (const text of ["", "[1]", "3", '{"a.yaml": "good"}', '{"file": 1}', '{"file": "a"}\n{', "a: accepted"])
    assert.is(readVerdicts(text) === undefined || readVerdicts(text)?.verdicts.length === 0, true, text);
  assert.is(readVerdicts('{"a.yaml": "good"}'), undefined);
});

test.run();
