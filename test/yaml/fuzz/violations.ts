import { checkManifest } from "@argotsx/lint/check";
import { lint, rules, type Source, Workspace } from "@argotsx/lint/rules";
import type { Check } from "../../../packages/cli/src/check-for.ts";
import { type Collect, checkText } from "../../../packages/cli/src/lint/check-text.ts";
import {
  isFatal,
  readYaml,
  type Span,
  type YamlDocument,
  type YamlFile,
} from "../../../packages/yaml/src/read/index.ts";
import { paths } from "../../../packages/yaml/src/testing/paths.ts";

/** So many places of a value are asked for: a small text may stand for a huge one. */
const mostPaths = 1000;

/** So many places are asked for in bytes, for which the text is gone over each time. */
const mostInBytes = 20;

/** Finds what a reader must never do, whatever it is given. */
class Judge {
  readonly found: string[] = [];
  readonly #lines: readonly string[];
  readonly #bytes: number;
  readonly #file: YamlFile;
  #inBytes = 0;

  constructor(text: string, file: YamlFile) {
    const shown = text.replace(/^\ufeff/, "");
    this.#lines = shown.split(/\r\n?|\n/);
    this.#bytes = Buffer.byteLength(shown);
    this.#file = file;
  }

  document(document: YamlDocument): void {
    const { value, problems, start, comments } = document;
    this.#span(start, "start");
    for (const { span } of comments) this.#span(span, "comment");
    for (const { message, span, code } of problems) {
      this.#span(span, code);
      this.#message(message);
    }
    const isBroken = problems.some(isFatal);
    if (isBroken !== (value === undefined)) this.found.push(`value ${typeof value} with ${problems.length} problems`);
    let count = 0;
    for (const path of paths(value)) {
      if (++count > mostPaths) break;
      for (const part of ["key", "value"] as const) {
        const span = document.locate(path, part);
        if (span !== undefined) this.#span(span, `${part} of ${JSON.stringify(path)}`);
        else if (!isBroken) this.found.push(`no ${part} of ${JSON.stringify(path)}`);
      }
    }
    document.locate(["a", 0, "b"], "key");
  }

  #message(message: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
    if (!/^[^\x00-\x1f\x7f-\x9f]*[^.\s]$/.test(message)) this.found.push(`message ${JSON.stringify(message)}`);
    if (message.length > 400) this.found.push(`a message of ${message.length} characters`);
  }

  #span(span: Span, what: string): void {
    const { line, column, endLine, endColumn } = span;
    const isOrdered = line < endLine || (line === endLine && column <= endColumn);
    const isInside = this.point(line, column) && this.point(endLine, endColumn);
    if (!isOrdered || !isInside) this.found.push(`${what} at ${line}:${column}-${endLine}:${endColumn}`);
    if (++this.#inBytes > mostInBytes) return;
    const { offset, endOffset } = this.#file.bytes(span);
    if (offset < 0 || endOffset < offset || endOffset > this.#bytes)
      this.found.push(`${what} at bytes ${offset}-${endOffset}`);
  }

  /** Whether a place is in the text; a line has one column more than characters. */
  point(line: number, column: number): boolean {
    const text = this.#lines[line - 1];
    return text !== undefined && column >= 1 && column <= text.length + 1;
  }
}

const everything = { profile: "strict", settings: new Map(), target: "4.1" } as const;

const check: Check = async (manifest) => checkManifest(manifest, "4.1");

const thrown = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);

/** What goes wrong when a text is read, and checked as `argotsx lint` does; nothing when all is as it should be. */
export const violations = async (text: string): Promise<string[]> => {
  try {
    const file = readYaml(text);
    const judge = new Judge(text, file);
    for (const document of file.documents) judge.document(document);
    const sources: Source[] = [];
    const collect: Collect = (manifest, file) => sources.push({ manifest, file });
    const structure = await checkText(text, "/a.yaml", { check, collect });
    for (const { at, id } of [
      ...structure,
      ...lint(new Workspace(sources), { rules, selectionOf: () => everything }),
    ]) {
      if (at !== undefined && !judge.point(at.line, at.column)) judge.found.push(`${id} at ${at.line}:${at.column}`);
    }
    return [...new Set(judge.found)].slice(0, 5);
  } catch (error) {
    return [thrown(error)];
  }
};
