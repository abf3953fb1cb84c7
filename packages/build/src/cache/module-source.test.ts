import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { moduleSource } from "./module-source.ts";

test("the text of a file is inside the function, with the letters that it was written with", () => {
  const path = join(temporaryFolder(), "module.js");
  for (const text of ["exports.plain = 1; // at the end", 'exports.word = "größer ✓";', ""]) {
    writeFileSync(path, text);
    assert.is(moduleSource(path), `(function (exports, require, module, __filename, __dirname) {${text}\n})`);
  }
});

test.run();
