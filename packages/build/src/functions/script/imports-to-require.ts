import type ts from "typescript";

interface Converted {
  readonly text: string;
  /** Statements that must stand above it: imports are there before anything of their module runs. */
  readonly requires: readonly string[];
}

/** What is imported from one module. */
interface Imported {
  readonly whole: string[];
  readonly named: string[];
}

const add = (clause: ts.ImportClause, { whole, named }: Imported, source: ts.SourceFile, typescript: typeof ts) => {
  // What `require` gives is the default export itself.
  if (clause.name !== undefined) whole.push(clause.name.text);
  const bindings = clause.namedBindings;
  if (bindings === undefined) return;
  if (typescript.isNamespaceImport(bindings)) {
    const name = bindings.name.text;
    if (source.text.includes(`${name}.default`)) named.push(`...${name}`);
    else whole.push(name);
    return;
  }
  for (const { propertyName, name } of bindings.elements) {
    const property = propertyName?.text ?? name.text;
    if (property === "default") whole.push(name.text);
    else named.push(property === name.text ? property : `${property}: ${name.text}`);
  }
};

const toStatements = (module: string, { whole, named }: Imported): readonly string[] => {
  const call = `require(${module})`;
  const spaces = named.filter((one) => one.startsWith("...")).map((one) => one.slice(3));
  const fields = named.filter((one) => !one.startsWith("..."));
  const found = [
    ...whole.map((name) => `const ${name} = ${call};`),
    ...spaces.map((name) => `const ${name} = { ...${call}, default: ${call} };`),
    ...(fields.length > 0 ? [`const { ${fields.join(", ")} } = ${call};`] : []),
  ];
  return found.length > 0 ? found : [`${call};`];
};

/**
 * Makes the imports that a bundle has left, all of them from Node itself, calls of `require`. esbuild would do that for
 * CommonJS too, with thirty lines of its own that people would have to read in every manifest. With `keepLines`
 * all else stays where it was.
 */
export const importsToRequire = (source: ts.SourceFile, keepLines: boolean, typescript: typeof ts): Converted => {
  const modules = new Map<string, Imported>();
  let text = "";
  let done = 0;
  for (const statement of source.statements) {
    if (!typescript.isImportDeclaration(statement)) continue;
    const module = statement.moduleSpecifier.getText(source);
    const imported = modules.get(module) ?? { whole: [], named: [] };
    modules.set(module, imported);
    if (statement.importClause !== undefined) add(statement.importClause, imported, source, typescript);
    const [start, end] = [statement.getStart(source), statement.getEnd()];
    const endsLine = source.text[end] === "\n";
    const lines = source.text.slice(start, end).replaceAll(/[^\n]/g, endsLine ? "" : " ");
    text += source.text.slice(done, start) + (keepLines ? lines : "");
    done = !keepLines && endsLine ? end + 1 : end;
  }
  text += source.text.slice(done);
  return { text, requires: [...modules].flatMap(([module, imported]) => toStatements(module, imported)) };
};
