import { readFileSync } from "node:fs";
import { type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import type { Message } from "esbuild";
import type ts from "typescript";
import { explain } from "../../bundle/explain.ts";
import type { SourceModule } from "../../transform/edit.ts";
import { placeOf } from "../extract/place-of.ts";
import { parseModule } from "../names/parse-module.ts";
import { type BundledFunction, metaName } from "./bundle-functions.ts";
import {
  argotsxNamespace,
  fileOf,
  functionSuffix,
  isInstalled,
  nativeNamespace,
  packageOf,
  shownName,
} from "./names.ts";
import type { NativePackages } from "./native-package.ts";
import { importsFrom, type Step, trace } from "./trace.ts";

/** What is said of one function. */
export interface Subject {
  readonly module: SourceModule;
  /** What stands for the module: the function and what it needs of it. */
  readonly text: string;
  /** Where the function is, for what has no place of its own in the user's files. */
  readonly at: Place;
}

const withoutSuffix = (message: Message): Message => {
  if (message.location === null) return message;
  const { file } = message.location;
  const at = file.lastIndexOf(functionSuffix);
  return at < 0 ? message : { ...message, location: { ...message.location, file: file.slice(0, at) } };
};

/** Why esbuild could not make the function's script. */
export const explainErrors = (errors: readonly Message[], { module, at }: Subject): readonly Diagnostic[] =>
  errors.map((message) => {
    const told = explain(withoutSuffix(message), module.root, module.runtime);
    if (told.at !== undefined && !isInstalled(told.at.file)) return told;
    const related = told.at === undefined ? [] : [{ message: "in this file of a package", at: told.at }];
    return { ...told, at, related: [...related, ...told.related] };
  });

/** The text of one of the user's files, as far as the function needs it. */
const textOf = (file: string, { module, text }: Subject): string => {
  if (file === module.path) return text;
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return "";
  }
};

const parse = (file: string, subject: Subject): ts.SourceFile =>
  parseModule(file, textOf(file, subject), subject.module.typescript);

/** The first node that fits, outermost first. */
const find = (node: ts.Node, fits: (node: ts.Node) => boolean, typescript: typeof ts): ts.Node | undefined =>
  fits(node) ? node : typescript.forEachChild(node, (child) => find(child, fits, typescript));

/** Where an import is written. */
const nodeOfImport = (step: Step | undefined, subject: Subject): ts.Node | undefined => {
  const { root, typescript } = subject.module;
  const file = step && fileOf(step.importer, root);
  if (step === undefined || file === undefined) return undefined;
  const isIt = (node: ts.Node): boolean => typescript.isStringLiteralLike(node) && node.text === step.specifier;
  return find(parse(file, subject), isIt, typescript);
};

const placeOfImport = (step: Step | undefined, subject: Subject): Place => {
  const node = nodeOfImport(step, subject);
  return node === undefined ? subject.at : placeOf(node);
};

/**
 * What a function uses that is made with argotsx elsewhere: the first name that is imported and gone from its module,
 * else the import that leads there.
 */
const usesArgotsx = (bundled: BundledFunction, ways: readonly Step[], subject: Subject): Diagnostic => {
  const { root, typescript } = subject.module;
  for (const step of ways) {
    const gone = bundled.remainders.get(fileOf(step.target, root) ?? "")?.gone;
    const isGone = (one: ts.Node): boolean =>
      typescript.isImportSpecifier(one) && gone?.has((one.propertyName ?? one.name).text) === true;
    const node = nodeOfImport(step, subject);
    const name = node && find(node.parent, isGone, typescript);
    if (name === undefined) continue;
    return diagnostic("function-uses-argotsx", placeOf(name), {
      name: name.getText(),
      what: "it is made with argotsx",
    });
  }
  const step = ways.at(-1);
  const about = { name: step?.specifier ?? "argotsx", what: "what is used of it is made with argotsx" };
  return diagnostic("function-uses-argotsx", placeOfImport(step, subject), about);
};

/** What a script cannot hold although it could be bundled. */
export const explainBundle = (
  bundled: BundledFunction,
  subject: Subject,
  packages: NativePackages,
): readonly Diagnostic[] => {
  const { output, metafile, entry, text, warnings } = bundled;
  const { root, typescript } = subject.module;
  const found: Diagnostic[] = [];
  const refused = new Set<string>();
  const canChange = (file: string): boolean => !isInstalled(file) && !bundled.remainders.has(file);
  const imported = (name: string): Step | undefined => trace(entry, name, metafile, output, canChange, root);
  const own = new Set<string>();
  for (const name of Object.keys(output.inputs)) {
    const file = fileOf(name, root);
    if (name.startsWith(`${argotsxNamespace}:`)) {
      if (refused.has("argotsx")) continue;
      refused.add("argotsx");
      const ways = importsFrom(canChange, metafile, output, root);
      found.push(usesArgotsx(bundled, [...ways, ...[imported(name)].filter((step) => step !== undefined)], subject));
    } else if (file !== undefined && (isInstalled(file) || name.startsWith(`${nativeNamespace}:`))) {
      const reason = packages.reason(file);
      const owner = isInstalled(file) ? packageOf(shownName(name, subject.module)) : shownName(name, subject.module);
      if (reason === undefined || refused.has(owner)) continue;
      refused.add(owner);
      found.push(diagnostic("native-package", placeOfImport(imported(name), subject), { package: owner, reason }));
    } else if (file !== undefined) own.add(file);
  }
  for (const message of warnings) {
    const isComputed = message.id === "unsupported-dynamic-import" || message.id === "unsupported-require-call";
    if (!isComputed) continue;
    // A package may hold a call that is never made.
    const { at } = explain(withoutSuffix(message), root, subject.module.runtime);
    if (at !== undefined && own.has(at.file)) found.push(diagnostic("computed-import", at, {}));
  }
  if (text.includes(metaName)) {
    const isMeta = (node: ts.Node): boolean =>
      typescript.isMetaProperty(node) && node.keywordToken === typescript.SyntaxKind.ImportKeyword;
    for (const file of own) {
      const node = textOf(file, subject).includes("import.meta")
        ? find(parse(file, subject), isMeta, typescript)
        : undefined;
      if (node !== undefined) found.push(diagnostic("function-import-meta", placeOf(node, file), {}));
    }
  }
  return found;
};
