import { readFileSync } from "node:fs";
import { type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import type { Message } from "esbuild";
import type ts from "typescript";
import { explain } from "../../bundle/explain.ts";
import type { SourceModule } from "../../transform/edit.ts";
import { placeOf } from "../extract/place-of.ts";
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
import { type Step, trace } from "./trace.ts";

/** What is said of one function. */
export interface Subject {
  readonly module: SourceModule;
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

/** The text of one of the user's files. */
const textOf = (file: string, module: SourceModule): string => {
  if (file === module.path) return module.text;
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return "";
  }
};

const parse = (file: string, { module }: Subject): ts.SourceFile => {
  const { typescript } = module;
  if (file === module.path) return module.source;
  const { Latest } = typescript.ScriptTarget;
  return typescript.createSourceFile(file, textOf(file, module), Latest, true, typescript.ScriptKind.TSX);
};

/** The first node that fits, outermost first. */
const find = (node: ts.Node, fits: (node: ts.Node) => boolean, typescript: typeof ts): ts.Node | undefined =>
  fits(node) ? node : typescript.forEachChild(node, (child) => find(child, fits, typescript));

const placeOfImport = (step: Step | undefined, subject: Subject): Place => {
  const { module, at } = subject;
  const file = step && fileOf(step.importer, module.root);
  if (step === undefined || file === undefined) return at;
  const { typescript } = module;
  const isIt = (node: ts.Node): boolean => typescript.isStringLiteralLike(node) && node.text === step.specifier;
  const node = find(parse(file, subject), isIt, typescript);
  return node === undefined ? at : placeOf(node, file);
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
  const imported = (name: string): Step | undefined => trace(entry, name, metafile, output, root);
  const own = new Set<string>();
  for (const name of Object.keys(output.inputs)) {
    const file = fileOf(name, root);
    if (name.startsWith(`${argotsxNamespace}:`)) {
      const step = imported(name);
      const what = "it is, or uses, what is made with argotsx";
      const about = { name: step?.specifier ?? "argotsx", what };
      if (refused.has("argotsx")) continue;
      refused.add("argotsx");
      found.push(diagnostic("function-uses-argotsx", placeOfImport(step, subject), about));
    } else if (file !== undefined && (isInstalled(file) || name.startsWith(`${nativeNamespace}:`))) {
      const reason = packages.reason(file);
      const owner = isInstalled(file) ? packageOf(shownName(name, root)) : shownName(name, root);
      if (reason === undefined || refused.has(owner)) continue;
      refused.add(owner);
      found.push(diagnostic("native-package", placeOfImport(imported(name), subject), { package: owner, reason }));
    } else if (file !== undefined) own.add(file);
  }
  for (const message of warnings) {
    const isComputed = message.id === "unsupported-dynamic-import" || message.id === "unsupported-require-call";
    const [told] = isComputed ? explainErrors([message], subject) : [];
    if (told?.at !== undefined && own.has(told.at.file)) found.push(diagnostic("computed-import", told.at, {}));
  }
  if (text.includes(metaName)) {
    const isMeta = (node: ts.Node): boolean =>
      typescript.isMetaProperty(node) && node.keywordToken === typescript.SyntaxKind.ImportKeyword;
    for (const file of own) {
      const node = textOf(file, subject.module).includes("import.meta")
        ? find(parse(file, subject), isMeta, typescript)
        : undefined;
      if (node !== undefined) found.push(diagnostic("function-import-meta", placeOf(node, file), {}));
    }
  }
  return found;
};
