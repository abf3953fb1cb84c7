import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { comparisons } from "../../scripts/size/comparisons.ts";
import { bounds, measure, ratios } from "../../scripts/size/measure.ts";
import { sizeOf } from "../../scripts/size/size.ts";
import { tsxWithoutComments, yamlWithoutComments } from "../../scripts/size/without-comments.ts";
import { readExample } from "./examples-folder.ts";
import { hasShared, sharedFolder } from "./shared-folder.ts";
import { storyOf } from "./story-of.ts";

const withShared = hasShared ? test : test.skip;
const argoExamples = join(sharedFolder, "argo/examples");

for (const { example, argo } of comparisons) {
  withShared(`${example} runs what ${argo} runs`, () => {
    const ours = storyOf(parse(readExample(example, "workflow.yaml")));
    const theirs = storyOf(parse(readFileSync(join(argoExamples, argo), "utf8")));
    assert.ok(ours.length > 0);
    assert.equal(ours, theirs);
  });
}

withShared("the typed examples are as much shorter than Argo's as the README says", () => {
  const { lines, characters } = ratios(measure(argoExamples).all);
  assert.ok(lines <= bounds.lines, `${lines} of the lines`);
  assert.ok(characters <= bounds.characters, `${characters} of the characters`);
});

test("comments and blank lines do not count, whatever looks like a comment does", () => {
  const yaml = "# one\na: 1 # two\n\nb: |\n  #!/bin/sh\n  echo # three\nc: '# four'\n  # five\n";
  assert.equal(sizeOf(yamlWithoutComments(yaml)), sizeOf("a: 1\nb: |\n  #!/bin/sh\n  echo # three\nc: '# four'\n"));
  const tsx = "// one\nconst a = `// two`; // three\n\n/* four\n */\nconst b = <A>// five</A>;\n";
  assert.equal(sizeOf(tsxWithoutComments(tsx)), sizeOf("const a = `// two`;\nconst b = <A>// five</A>;\n"));
  assert.equal(sizeOf("  a  \n\n\tb\n"), { lines: 2, characters: 5 });
});

test.run();
