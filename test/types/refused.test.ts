import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compilers, errorsIn, outputOf, statedErrors } from "./tsc/stated-errors.ts";

// The files of `refused` are full of errors on purpose. Each line must have the errors that the comment above it names,
// and no other line any; the compilers' words are their own and change from version to version.
const folder = fileURLToPath(new URL("refused", import.meta.url));

for (const compiler of compilers) {
  test(`${compiler} refuses what the files say, and nothing else`, async () => {
    const expected = statedErrors(folder, compiler);
    assert.ok(expected.length > 0);
    assert.equal(errorsIn(await outputOf(folder, compiler)), expected);
  });
}

test.run();
