import { runInThisContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sharedFile, sharedScript, withSharedAsArgument } from "./shared-runtime.ts";

const runtime = "var one = 1;\nvar two = 2;\n\nexport {\n  one,\n  two as other\n};\n";
const module =
  'import {\n  one,\n  other as other2\n} from "./chunk-A.mjs";\n\nvar value = one + other2;\nexport {\n  value as default\n};\n';

test("exports become an object, and imports are taken from it under the names that they have in the module", () => {
  assert.equal(runInThisContext(sharedScript(runtime) ?? ""), { one: 1, other: 2 });
  assert.match(withSharedAsArgument(module), /^const \{ one, other: other2 \} = arguments\[0\];\n\nvar value/);
});

test("a module that imports several files, or for their effects, is not one that shares", () => {
  assert.is(sharedFile(module), "chunk-A.mjs");
  assert.is(sharedFile('import "./chunk-A.mjs";\n'), undefined);
  assert.is(sharedFile("var value = 1;\n"), undefined);
  assert.is(sharedScript("var one = 1;\n"), undefined);
});

test.run();
