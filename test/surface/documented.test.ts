import * as authoring from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../packages/schema/src/generate/sources.ts";
import { propsIn, readSurface } from "./authoring.ts";

// Whatever an author can write or read, an editor has something to say of.

const surface = readSurface();
const { checker } = surface;
const { schema, descriptions } = readSources();

const isDocumented = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length > 0;

const components = surface.exported.filter(({ name }) => `<${name}>` in descriptions.components);

test("every component has a text", () => {
  const kinds = Object.entries(authoring).filter(([, component]) => kindOf(component) !== undefined);
  for (const [name] of kinds) assert.ok(`<${name}>` in descriptions.components, name);
  assert.ok(components.length >= kinds.length);
});

for (const component of components) {
  const { $takes = [] } = descriptions.components[`<${component.name}>`] ?? {};
  const props = propsIn(surface, component) ?? [];

  test(`every prop of <${component.name}> has a text`, () => {
    assert.equal(
      props.filter((prop) => !isDocumented(prop)).map(({ name }) => name),
      [],
    );
  });

  test(`the props of <${component.name}> are those of what it is said to take`, () => {
    const taken = new Set(
      $takes.flatMap((name) => [
        ...Object.keys(descriptions.components[name] ?? {}),
        ...Object.keys(schema.$defs[name]?.properties ?? {}),
      ]),
    );
    const metadata = ["name", "generateName", "namespace", "labels", "annotations"];
    const direct = $takes.includes("MetadataProps") ? metadata : [];
    const options = component.name === "ForEach" ? ["name", "after", "when"] : [];
    assert.equal(
      props.map(({ name }) => name).filter((name) => ![...taken, ...direct, ...options].includes(name)),
      [],
    );
  });
}

/** The names that TypeScript alone gets to see, such as `~kind`, and what hides the members of functions. */
const isHidden = (name: string): boolean =>
  /^~|^__@/.test(name) || ["name", "length", "arguments", "prototype"].includes(name);

const types = surface.exported.filter(({ flags }) => (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Alias)) !== 0);

test("every field of an exported interface has a text", () => {
  const bare = types.flatMap((exported) => {
    const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
    if ((symbol.flags & ts.SymbolFlags.Interface) === 0) return [];
    return checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .filter((field) => !isHidden(field.name) && !isDocumented(field))
      .map((field) => `${exported.name}.${field.name}`);
  });
  assert.equal(bare, []);
});

test.run();
