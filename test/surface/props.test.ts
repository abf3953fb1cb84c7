import { fileURLToPath } from "node:url";
import * as authoring from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { propsOf } from "../../packages/compiler/src/3-emit/props-of.ts";

// Which props a component takes is said twice: by its type, for the author's editor, and by the compiler, for whoever
// writes without types. Here the two are held against each other.

const root = fileURLToPath(new URL("../..", import.meta.url));
const index = `${root}packages/authoring/src/index.ts`;

const options = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  return { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options, types: [] };
};

/** The names of the props that each export of `argotsx` takes as a function; what is no function is not in it. */
const typedProps = (): ReadonlyMap<string, readonly string[]> => {
  const program = ts.createProgram([index], options());
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  const found = new Map<string, readonly string[]>();
  for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
    const [signature] = checker.getTypeOfSymbol(exported).getCallSignatures();
    const [props] = signature?.getParameters() ?? [];
    if (props === undefined) continue;
    found.set(
      exported.name,
      checker.getPropertiesOfType(checker.getTypeOfSymbol(props)).map(({ name }) => name),
    );
  }
  return found;
};

const typed = typedProps();

for (const [name, component] of Object.entries(authoring)) {
  const kind = kindOf(component);
  if (kind === undefined) continue;
  test(`<${name}> takes the props of its type`, () => {
    assert.is(name, kind);
    const props = typed.get(name)?.filter((prop) => prop !== "children");
    assert.equal(props?.sort(), [...propsOf(kind)].sort());
  });
}

test.run();
