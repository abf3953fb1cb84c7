import { basename, dirname, join } from "node:path";
import type ts from "typescript";
import type { SourceModule } from "../../transform/edit.ts";
import type { FunctionField, FunctionFields } from "../captured-function.ts";
import type { Found } from "../find/find-functions.ts";
import { kindOf } from "./field-of.ts";
import { literalValue } from "./literal-value.ts";
import { type TypeProgram, typeProgram } from "./type-program.ts";

/** What a package tells of one of its functions in its declarations. */
export interface Declared {
  readonly fields: FunctionFields;
  readonly inputs: TypeProgram["inputs"];
}

/** The name under which a module exports the template that a call makes. */
const exportedName = (call: ts.Node, source: ts.SourceFile, typescript: typeof ts): string | undefined => {
  const { parent } = call;
  if (typescript.isExportAssignment(parent)) return "default";
  if (!typescript.isVariableDeclaration(parent) || !typescript.isIdentifier(parent.name)) return undefined;
  const local = parent.name.text;
  for (const statement of source.statements) {
    if (!typescript.isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    if (!typescript.isNamedExports(statement.exportClause)) continue;
    const found = statement.exportClause.elements.find(
      ({ propertyName, name }) => (propertyName ?? name).text === local,
    );
    if (found !== undefined) return found.name.text;
  }
  return local;
};

/** How the module may be imported for its declarations: from beside it, or as the package that it belongs to. */
const specifiers = (path: string): readonly string[] => {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]?.replaceAll("\\", "/");
  return [`./${basename(path)}`, ...(name === undefined ? [] : [name])];
};

/** The default that a parameter of JavaScript still has. */
const defaultOf = (name: string, { value }: Found, typescript: typeof ts) => {
  if (!typescript.isArrowFunction(value) && !typescript.isFunctionExpression(value)) return undefined;
  const pattern = value.parameters[0]?.name;
  if (pattern === undefined || !typescript.isObjectBindingPattern(pattern)) return undefined;
  const element = pattern.elements.find((one) => (one.propertyName ?? one.name).getText() === name);
  return element?.initializer && literalValue(element.initializer, typescript);
};

/**
 * Reads the inputs and outputs of a function of a published package. Its JavaScript has lost its types, but its
 * declarations say which `Template<Inputs, Outputs>` it became. Nothing when they do not.
 */
export const readDeclared = (found: Found, module: SourceModule): Declared | undefined => {
  const { typescript, path, source } = module;
  const name = exportedName(found.value.parent, source, typescript);
  if (name === undefined) return undefined;
  for (const specifier of specifiers(path)) {
    const text = `import { ${name} as found } from ${JSON.stringify(specifier)};\nexport const it = found;\n`;
    const types = typeProgram({ ...module, path: join(dirname(path), "argotsx-declared.ts"), text });
    const fields = fieldsOf(types, found, typescript);
    const inputs = types.inputs.filter((input) => !input.path.endsWith("argotsx-declared.ts"));
    if (fields !== undefined) return { fields, inputs };
  }
  return undefined;
};

const fieldsOf = (
  { checker, source }: TypeProgram,
  found: Found,
  typescript: typeof ts,
): FunctionFields | undefined => {
  const statement = source.statements.find((one) => typescript.isVariableStatement(one));
  const declaration = statement?.declarationList.declarations[0];
  if (declaration === undefined) return undefined;
  // The order of choices is that of the declarations' text.
  const [specifier] = source.statements;
  const bindings =
    specifier !== undefined && typescript.isImportDeclaration(specifier)
      ? specifier.importClause?.namedBindings
      : undefined;
  const imported =
    bindings !== undefined && typescript.isNamedImports(bindings) ? bindings.elements[0]?.name : undefined;
  const alias = imported && checker.getSymbolAtLocation(imported);
  const at = alias && checker.getAliasedSymbol(alias).declarations?.[0];
  // Of JavaScript without declarations TypeScript guesses types, which nobody has declared.
  if (at === undefined || /\.[cm]?jsx?$/.test(at.getSourceFile().fileName)) return undefined;
  const parametersOf = (type: ts.Type): readonly ts.Type[] =>
    "target" in type ? checker.getTypeArguments(type as ts.TypeReference) : [];
  const type = checker.getTypeAtLocation(declaration);
  const [inputs, outputs] = type.getSymbol()?.name === "Template" ? parametersOf(type) : [];
  // A type that cannot be found is `any`, which has no fields.
  const isKnown = (one: ts.Type | undefined): one is ts.Type =>
    one !== undefined && (one.flags & typescript.TypeFlags.Any) === 0;
  if (!isKnown(inputs) || !isKnown(outputs)) return undefined;

  /** `Param<Type, Optional>`. */
  const fieldOf = (property: ts.Symbol, ofInput: boolean): FunctionField | undefined => {
    const [carried, optional] = parametersOf(checker.getTypeOfSymbolAtLocation(property, declaration));
    if (carried === undefined) return undefined;
    const kind = kindOf(carried.isUnion() ? carried.types : [carried], at, checker, typescript);
    if (!ofInput || optional === undefined || checker.typeToString(optional) !== "true") return kind;
    const preset = defaultOf(property.name, found, typescript);
    return { ...kind, optional: true, ...(preset !== undefined && { default: preset.value }) };
  };
  const read = (types: ts.Type, areInputs: boolean): Record<string, FunctionField> | undefined => {
    const fields = checker.getPropertiesOfType(types).map((one) => [one.name, fieldOf(one, areInputs)] as const);
    const known = fields.flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const]));
    return known.length === fields.length ? Object.fromEntries(known) : undefined;
  };
  const [made, returned] = [read(inputs, true), read(outputs, false)];
  return made === undefined || returned === undefined ? undefined : { inputs: made, outputs: returned };
};
