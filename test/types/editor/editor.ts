import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as assert from "uvu/assert";

const folder = fileURLToPath(new URL("..", import.meta.url));
const file = `${folder}in-the-editor.tsx`;

/** Marks a position in a text that is opened. */
export const here = "▮";

const options = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, folder).options;
};

interface Hover {
  readonly type: string;
  readonly documentation: string;
}

/** The service that editors ask, for one text at a time in the folder of these tests. One document serves all tests. */
export class Editor {
  #text = "";
  #version = 0;
  readonly service: ts.LanguageService;

  constructor() {
    const settings = options();
    this.service = ts.createLanguageService({
      getCompilationSettings: () => settings,
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? String(this.#version) : "0"),
      getScriptSnapshot: (name) => {
        const text = name === file ? this.#text : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: (name) => (name === file ? this.#text : ts.sys.readFile(name)),
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      ...(ts.sys.realpath !== undefined && { realpath: ts.sys.realpath }),
    });
  }

  /** Opens a text and answers with the position of the mark in it, if it has one. */
  open(marked: string): number {
    const position = marked.indexOf(here);
    this.#text = marked.replace(here, "");
    this.#version++;
    return position;
  }

  /** What TypeScript knows of the text that is open. */
  program(): { readonly checker: ts.TypeChecker; readonly source: ts.SourceFile } {
    const program = this.service.getProgram();
    const source = program?.getSourceFile(file);
    if (program === undefined || source === undefined) throw new Error("no text is open");
    return { checker: program.getTypeChecker(), source };
  }

  /** A position as people count it, from 1. */
  lineAndCharacter(position: number): { readonly line: number; readonly character: number } {
    const before = this.#text.slice(0, position).split("\n");
    return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** The line of the text that a position is in. */
  lineAt(position: number): string {
    const start = this.#text.lastIndexOf("\n", position - 1) + 1;
    const [line = ""] = this.#text.slice(start).split("\n");
    return line.trim();
  }

  completions(marked: string): readonly string[] {
    const position = this.open(marked);
    return this.service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
  }

  /** What the editor shows beside an entry of the completions at a position. */
  completionDocs(position: number, name: string): string {
    const details = this.service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined);
    return ts.displayPartsToString(details?.documentation);
  }

  /** What the editor shows about the letter behind the mark of a text that it opens. */
  hover(marked: string): Hover {
    return this.hoverAt(this.open(marked));
  }

  /** What the editor shows about the letter behind a position. */
  hoverAt(position: number): Hover {
    const found = this.service.getQuickInfoAtPosition(file, position);
    return {
      type: ts.displayPartsToString(found?.displayParts),
      documentation: ts.displayPartsToString(found?.documentation),
    };
  }

  definitions(marked: string): readonly string[] {
    const position = this.open(marked);
    const found = this.service.getDefinitionAtPosition(file, position) ?? [];
    return found.filter(({ fileName }) => fileName === file).map(({ textSpan }) => this.lineAt(textSpan.start));
  }

  /** The text after a rename, as the editor makes it. */
  renamed(marked: string, name: string, providePrefixAndSuffixTextForRename: boolean): string {
    const position = this.open(marked);
    const preferences = { providePrefixAndSuffixTextForRename };
    const places = this.service.findRenameLocations(file, position, false, false, preferences) ?? [];
    assert.ok(places.length > 0 && places.every(({ fileName }) => fileName === file));
    return [...places]
      .sort((a, b) => b.textSpan.start - a.textSpan.start)
      .reduce(
        (text, { textSpan: { start, length }, prefixText = "", suffixText = "" }) =>
          text.slice(0, start) + prefixText + name + suffixText + text.slice(start + length),
        this.#text,
      );
  }

  /** The errors of a text, by code. */
  errors(text: string): readonly string[] {
    this.open(text);
    return this.service
      .getSemanticDiagnostics(file)
      .map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  }
}
