import { test } from "uvu";
import * as assert from "uvu/assert";
import { lint } from "../../engine/lint.ts";
import { lettersSearched } from "../../testing/letters-searched.ts";
import { Workspace } from "../../workspace/workspace.ts";
import { brokenTag } from "./broken-tag.ts";

/** What is found in a script of which each line has a tag, and how many letters of it are looked through for that. */
const findingsIn = (lines: number, tag: (line: number) => string) => {
  const source = Array.from({ length: lines }, (_, line) => `echo ${tag(line)}\n`).join("");
  const value = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { generateName: "a-" },
    spec: { entrypoint: "main", templates: [{ name: "main", script: { image: "busybox:1.37", source } }] },
  };
  const workspace = new Workspace([{ file: "a.yaml", manifest: { value, locate: () => undefined } }]);
  let found = 0;
  const letters = lettersSearched(() => {
    found = lint(workspace, {
      rules: [brokenTag],
      selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
    }).length;
  });
  return { found, letters };
};

test("four times as many broken tags in a text take four times as much searching", () => {
  const tags: readonly (readonly [isTold: boolean, tag: (line: number) => string])[] = [
    [true, () => "{inputs.parameters.a}}"],
    [true, (line) => `{inputs.parameters.a${line}}}`],
    [true, (line) => `$(inputs.parameters.a${line % 100})`],
    [false, () => "{{inputs.parameters.a}"],
    [false, (line) => `{{inputs.parameters.a${line}}`],
  ];
  for (const [isTold, tag] of tags) {
    const [few, many] = [findingsIn(500, tag), findingsIn(2000, tag)];
    assert.equal([few.found, many.found], isTold ? [500, 2000] : [0, 0], tag(1));
    assert.ok(many.letters < 6 * few.letters, `${tag(1)}: ${many.letters} letters, and ${few.letters} of a quarter`);
  }
});

test.run();
