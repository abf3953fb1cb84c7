import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Tests that make diagnostics of their own to print or to sort them, or that assert what is no diagnostic yet. */
const notOutput = [
  "packages/cli/src/print/",
  "packages/schema/src/",
  "packages/yaml/src/",
  "test/docs/",
  "test/graph/",
];

/** A diagnostic as an assertion states it: its id, that and its place, or a printed line that begins with it. */
const stated =
  /^([a-z]+(?:-[a-z]+)+)(?:$|:| \d| nowhere$| \S+\.\w+[: ]\d)|^(?:\^?(?:error|warning|note)[[ ])([a-z]+(?:-[a-z]+)+)(?:\]|:| |$)/;

const idIn = (text: string): readonly string[] => {
  const [, bare, printed] = stated.exec(text.replaceAll("\\", "")) ?? [];
  return [bare, printed].filter((id) => id !== undefined);
};

/** The ids in what an assertion expects, calls in it aside: those make what is asserted, but for `includes`. */
const idsExpected = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return idIn(node.text);
  if (ts.isRegularExpressionLiteral(node)) return idIn(node.text.slice(1));
  if (ts.isCallExpression(node)) {
    const includes = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "includes";
    return includes ? node.arguments.flatMap(idsExpected) : [];
  }
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...idsExpected(child));
  });
  return found;
};

const isAssertion = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ts.isIdentifier(node.expression.expression) &&
  node.expression.expression.text === "assert" &&
  // What is not there, and what is thrown, are no diagnostics.
  !/^(not|throws)$/.test(node.expression.name.text);

/** The ids that the assertions of a test file expect. */
export const idsAsserted = (file: string, source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isAssertion(node)) found.push(...node.arguments.flatMap(idsExpected));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
};

/** The ids in what a fixture of the compiler prints: `3:1 › name duplicate-name: there are two …`. */
export const idsPrinted = (expected: string): readonly string[] =>
  [...expected.matchAll(/^(?:nowhere|\d+:\d+(?:–\d+:\d+)?(?: › \S+)*) ([a-z-]+): /gm)].flatMap(([, id]) => id ?? []);

/** The ids of the faults that the command is run on. */
const idsOfFaults = (json: string): readonly string[] =>
  (JSON.parse(json) as readonly { readonly id: string }[]).map(({ id }) => id);

const readers: readonly (readonly [pattern: RegExp, read: (text: string, path: string) => readonly string[]])[] = [
  [/^(packages\/compiler|test\/typed)\/fixtures\/.*\/expected\.txt$/, idsPrinted],
  [/^(packages\/schema\/fixtures\/corruptions|test\/corruptions\/fixtures\/\w+)\.json$/, idsOfFaults],
  [/^(packages\/\w+\/src|test)\/.*\.test\.tsx?$/, (text, path) => idsAsserted(path, text)],
];

/** The ids of all diagnostics that the tests of the repository expect as output of the code that reports them. */
export const seenIn = (root: URL): ReadonlySet<string> => {
  const seen = new Set<string>();
  for (const folder of ["packages", "test"]) {
    for (const name of readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      if (path.includes("node_modules/") || notOutput.some((start) => path.startsWith(start))) continue;
      const read = readers.find(([pattern]) => pattern.test(path))?.[1];
      for (const id of read?.(readFileSync(new URL(path, root), "utf8"), path) ?? []) seen.add(id);
    }
  }
  return seen;
};
