import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { shownPath } from "./shown-path.ts";

const cwd = resolve("/work/flows");

test("a file is called by its path from the current folder", () => {
  assert.is(shownPath(join(cwd, "a.yaml"), cwd), "a.yaml");
  assert.is(shownPath(join(cwd, "ci", "a.yaml"), cwd), "ci/a.yaml");
  assert.is(shownPath(resolve("/work/flows-old/a.yaml"), cwd), "../flows-old/a.yaml");
  assert.is(shownPath(cwd, cwd), ".");
  assert.is(shownPath("standard input", cwd), "standard input");
});

test("whatever a path looks like, it is called as Node would", () => {
  const below = ["", "a", "a.yaml", ".hidden", "./a", "../a", "a/../b", "a//b", "/a", "a/", "ci/a b/c.yaml"];
  for (const folder of [cwd, resolve("/"), resolve("/work"), `${cwd}${sep}x`]) {
    for (const path of below.flatMap((one) => [cwd + sep + one, cwd + one, sep + one])) {
      if (!isAbsolute(path)) continue;
      assert.is(shownPath(path, folder), (relative(folder, path) || ".").replaceAll(sep, "/"), `${path} in ${folder}`);
    }
  }
});

test.run();
