import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadTypeScript } from "../../load-typescript.ts";
import { temporaryFolder, writeFiles } from "../../testing/temporary-folder.ts";
import { giveKnownFiles } from "./known-files.ts";

const typescript = loadTypeScript();
const folder = temporaryFolder();
const [main, library] = [join(folder, "a.ts"), join(folder, "library.d.ts")];
writeFiles(folder, { "a.ts": 'import { x } from "./library.d.ts";\nexport const y = x;\n' });

/** The type of `y`, and the library that it was read from. */
const read = (declared: string, strict = true) => {
  writeFiles(folder, { "library.d.ts": `export declare const x: ${declared};\n` });
  const options = { strict, noEmit: true, lib: ["lib.es2023.d.ts"], types: [] };
  const host = typescript.createCompilerHost(options);
  giveKnownFiles(host, options, typescript);
  const program = typescript.createProgram({ rootNames: [main], options, host });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(main);
  const module = source && checker.getSymbolAtLocation(source);
  const [y] = module === undefined ? [] : checker.getExportsOfModule(module);
  return { type: y && checker.typeToString(checker.getTypeOfSymbol(y)), library: program.getSourceFile(library) };
};

test("a file is given again until it is another, and with the same options", () => {
  const first = read("string | undefined");
  assert.is(first.type, "string | undefined");
  assert.is(read("string | undefined").library, first.library);
  const loose = read("string | undefined", false);
  assert.is(loose.type, "string");
  assert.is.not(loose.library, first.library);
  assert.is(read("number").type, "number");
  assert.is(read("string | undefined").type, "string | undefined");
});

test.run();
