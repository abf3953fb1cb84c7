import { type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import { lintedKinds, type Manifest } from "@argotsx/lint";
import { isFatal, type Path, readYaml, type Span, type YamlDocument, type YamlProblem } from "@argotsx/yaml/read";
import type { Check } from "../check-for.ts";
import { helmAdvice } from "../helm-advice.ts";
import { manifestsIn } from "./manifests-in.ts";

const placeOf = (file: string, { line, column, endLine, endColumn }: Span): Place => ({
  file,
  line,
  column,
  end: { line: endLine, column: endColumn },
});

/** A value that starts below its key is too long to underline, and is known by the key. */
const spanOf = (document: YamlDocument, path: Path, part: "key" | "value" | undefined): Span => {
  const span = document.locate(path, part) ?? document.start;
  const key = part === "value" ? document.locate(path, "key") : undefined;
  return key !== undefined && key.line < span.line ? key : span;
};

/** Answers with what stands at paths of a document, as long as that is in one line. */
const writtenIn =
  (lines: () => readonly string[], document: YamlDocument, around: Path) =>
  (path: Path): string | undefined => {
    const span = document.locate([...around, ...path], "value");
    if (span === undefined || span.line !== span.endLine) return undefined;
    return lines()[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
  };

/**
 * Is told of every manifest that could be read, of whatever kind, and of an empty one for a text without any. Argo's linter
 * does not see those that are items of a list, or in whose document a key stands twice.
 */
export type Collect = (manifest: Manifest, file: string, isUnseen: boolean) => void;

interface DocumentOfText {
  readonly document: YamlDocument;
  readonly index: number;
  /** The lines of the whole text, made when somebody asks. */
  readonly lines: () => readonly string[];
  /** Whether Argo lints something else of the same text. */
  readonly hasLinted: boolean;
}

const kindOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;

/** Argo passes over a document in which a key stands twice. */
const isDropped = ({ problems }: YamlDocument): boolean => problems.some(({ code }) => code === "duplicate-key");

const isLinted = (document: YamlDocument): boolean => lintedKinds.has(kindOf(document.value)) && !isDropped(document);

/** What Argo's decoder only refuses when it is strict. */
const strict: ReadonlySet<string> = new Set(["unknown-field", "newer-than-target", "removed-from-target"]);

const checkDocument = async (
  { document, index, lines, hasLinted }: DocumentOfText,
  file: string,
  { check, collect }: Checking,
): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = [];
  for (const { value, path: around } of manifestsIn(document.value)) {
    const origin = { document: index, around };
    const locate = (path: Path, part?: "key" | "value") => placeOf(file, spanOf(document, [...around, ...path], part));
    const manifest: Manifest = { value, locate, origin, writtenAt: writtenIn(lines, document, around) };
    const isUnseen = isDropped(document) || around.length > 0;
    collect?.(manifest, file, isUnseen);
    // Argo tells what is wrong with a WorkflowEventBinding only beside something that it lints.
    const isUntold = !hasLinted && kindOf(value) === "WorkflowEventBinding";
    for (const one of await check(manifest)) {
      diagnostics.push(isUnseen || (isUntold && strict.has(one.id)) ? { ...one, origin: "argotsx" } : one);
    }
  }
  return diagnostics;
};

/** What stands for the manifests of a text without any. */
export const noManifest = (file: string): Manifest => ({
  value: undefined,
  locate: () => ({ file, line: 1, column: 1 }),
});

/** What is done with each manifest of a text. */
export interface Checking {
  readonly check: Check;
  readonly collect?: Collect;
}

/**
 * Checks a YAML or JSON text. What does not parse is an error only if the text is about Argo at all: templates of
 * other tools, which are no YAML yet, lie in the same folders and are noted once. Documents of other kinds are ignored.
 */
export const checkText = async (text: string, file: string, checking: Checking): Promise<readonly Diagnostic[]> => {
  const isAboutArgo = text.includes("argoproj.io");
  const diagnostics: Diagnostic[] = [];
  let advice: { readonly help: string | undefined } | undefined;
  const problem = ({ code, message, span, first }: YamlProblem): void => {
    const id = code === "duplicate-key" || code === "ignored-content" ? code : "yaml-syntax";
    // Asked once: a text with thousands of broken documents is as long.
    if (code === "syntax") advice ??= { help: helmAdvice(text, "lint") };
    const found = diagnostic(
      id,
      placeOf(file, span),
      { reason: message },
      {
        ...(code === "syntax" && advice?.help !== undefined && { help: advice.help }),
        ...(first !== undefined && { related: [{ message: "this is the first", at: placeOf(file, first) }] }),
      },
    );
    // Argo skips such a document, and takes the rest of the run for sound.
    diagnostics.push({ ...found, origin: "argotsx" });
  };
  const { documents } = readYaml(text);
  if (documents.every(({ problems }) => problems.some(isFatal))) checking.collect?.(noManifest(file), file, false);
  let split: readonly string[] | undefined;
  const lines = (): readonly string[] => {
    split ??= text.split(/\r\n|\n|\r/);
    return split;
  };
  const hasLinted = documents.some(isLinted);
  for (const [index, document] of documents.entries()) {
    const fatal = document.problems.find(isFatal);
    if (fatal !== undefined && !isAboutArgo) {
      return [diagnostic("unreadable-yaml", placeOf(file, fatal.span), { reason: fatal.message })];
    }
    if (isAboutArgo) for (const one of document.problems) problem(one);
    // The value of a text that does not parse is a guess.
    if (fatal !== undefined) continue;
    for (const one of await checkDocument({ document, index, lines, hasLinted }, file, checking)) diagnostics.push(one);
  }
  return diagnostics;
};
