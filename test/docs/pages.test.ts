import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { exampleNames } from "../examples/examples-folder.ts";
import { follow } from "./walk/follow.ts";
import { makeProject, runCommand } from "./walk/project.ts";

// The pages that lead somewhere are followed word for word, with the built command. UPDATE=1 writes what is printed anew.
const pageAt = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const expectPage = (path: string, corrected: string): void => {
  if (process.env.UPDATE === "1") writeFileSync(pageAt(path), corrected);
  else assert.fixture(readFileSync(pageAt(path), "utf8"), corrected);
};

const read = (path: string): string => readFileSync(pageAt(path), "utf8");

/** Packages are linked instead of installed, and the project is in its folder already. */
const all = /^(?!npm install|mkdir)/;

test("the guide works word for word, and what the page on testing asserts of its workflow holds", () => {
  const folder = makeProject();
  try {
    expectPage("docs/guide.md", follow(read("docs/guide.md"), { folder, runs: all, edited: "release.tsx" }));
    expectPage("docs/testing.md", follow(read("docs/testing.md"), { folder, runs: all }));
    const { status, printed } = runCommand(folder, "npx tsc --noEmit -p .");
    assert.is(status, 0, printed);

    const broken = read("docs/guide.md").includes("Take the `!` out of the condition");
    assert.ok(broken, "the guide says what makes its test fail");
    const path = join(folder, "release.tsx");
    writeFileSync(path, readFileSync(path, "utf8").replace("&& !inputs", "&& inputs"));
    assert.match(runCommand(folder, "npm test").printed, "neither development versions nor release candidates");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README shows what the command does", () => {
  const folder = makeProject();
  try {
    writeFileSync(join(folder, "tsconfig.json"), '{ "extends": "argotsx/tsconfig.json" }\n');
    expectPage("README.md", follow(read("README.md"), { folder, runs: /^npx argotsx/ }));
    const [excerpt = ""] = /(?<=```yaml\n).*?(?=```)/s.exec(read("README.md")) ?? [];
    const lines = (text: string): string => text.replace(/^ +/gm, "");
    assert.ok(lines(readFileSync(join(folder, "train.yaml"), "utf8")).includes(lines(excerpt)), excerpt);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README of the package works word for word", () => {
  const folder = makeProject();
  try {
    follow(read("packages/argotsx/README.md"), { folder, runs: /^npx argotsx/ });
    assert.match(readFileSync(join(folder, "workflow.yaml"), "utf8"), "kind: Workflow");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README counts the examples", () => {
  assert.match(read("README.md"), `[${exampleNames.length} examples](examples/README.md)`);
});

test.run();
