import type { Path, YamlDocument } from "../../packages/yaml/src/read/index.ts";
import { isPlain } from "./plain.ts";

/** A stretch of the text, in UTF-16 units from 0, and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What makes one mistake of a text; the stretches do not overlap. */
export type Change = readonly Edit[];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A document that is edited where its values are written, so that all else of the text stays as it is. */
export class ManifestText {
  readonly text: string;
  readonly value: unknown;
  readonly #document: YamlDocument;
  readonly #starts: readonly number[];

  constructor(text: string, document: YamlDocument) {
    this.text = text;
    this.value = document.value;
    this.#document = document;
    this.#starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
  }

  at(path: Path): unknown {
    let value = this.value;
    for (const segment of path) {
      if (Array.isArray(value)) value = value[Number(segment)];
      else if (isPlain(value) && Object.hasOwn(value, segment)) value = value[String(segment)];
      else return undefined;
    }
    return value;
  }

  /** Where the value at a path is written; nothing where it has no text of its own. */
  place(path: Path): Stretch | undefined {
    const found = this.#stretch(path, "value");
    const key = this.#stretch(path, "key");
    const isKey = typeof path.at(-1) === "string" && found !== undefined && found.from === key?.from;
    return isKey ? undefined : found;
  }

  key(path: Path): Stretch | undefined {
    return typeof path.at(-1) === "string" ? this.#stretch(path, "key") : undefined;
  }

  written(path: Path): string {
    const found = this.place(path);
    return found === undefined ? "" : this.text.slice(found.from, found.to);
  }

  isFlow(path: Path): boolean {
    return /^[{[]/.test(this.written(path));
  }

  column(offset: number): number {
    return offset - (this.#starts.findLast((start) => start <= offset) ?? 0);
  }

  lineStart(offset: number): number {
    return offset - this.column(offset);
  }

  /** Another text for a value. */
  replace(path: Path, text: string): Change | undefined {
    const found = this.place(path);
    return found && [{ ...found, text }];
  }

  renameKey(path: Path, text: string): Change | undefined {
    const found = this.key(path);
    return found && [{ ...found, text }];
  }

  /** A field without its value, or an item of a list, with what is between it and its neighbour. */
  remove(path: Path): Change | undefined {
    const siblings = this.#siblings(path);
    const own = siblings.findIndex(({ path: other }) => other.at(-1) === path.at(-1));
    const entry = siblings[own];
    if (entry === undefined) return undefined;
    const next = siblings[own + 1];
    if (next !== undefined) return [{ from: entry.from, to: next.from, text: "" }];
    const previous = siblings[own - 1];
    if (previous !== undefined) return [{ from: previous.to, to: entry.to, text: "" }];
    const parent = path.slice(0, -1);
    const empty = typeof path.at(-1) === "string" ? "{}" : "  []";
    return [{ from: entry.from, to: entry.to, text: this.isFlow(parent) ? "" : empty }];
  }

  /** A field or an item a second time, before itself. */
  duplicate(path: Path): Change | undefined {
    const entry = this.#siblings(path).find(({ path: other }) => other.at(-1) === path.at(-1));
    if (entry === undefined) return undefined;
    const copy = this.text.slice(entry.from, entry.to);
    const between = this.isFlow(path.slice(0, -1)) ? ", " : `\n${" ".repeat(this.column(entry.from))}`;
    return [{ from: entry.from, to: entry.from, text: copy + between }];
  }

  /** A further field of an object, or a further item of a list, before the first one. */
  add(parent: Path, text: string): Change | undefined {
    const written = this.written(parent);
    if (/^[{[]\s*[}\]]$/.test(written)) {
      return this.replace(parent, written.startsWith("[") ? `[${text.replace(/^- /, "")}]` : `{ ${text} }`);
    }
    const value = this.at(parent);
    const name = Array.isArray(value) ? 0 : Object.keys(isPlain(value) ? value : {})[0];
    const first = name === undefined ? undefined : this.#siblings([...parent, name])[0];
    if (first === undefined) return undefined;
    const inserted = this.isFlow(parent)
      ? `${text.replace(/^- /, "")}, `
      : `${text}\n${" ".repeat(this.column(first.from))}`;
    return [{ from: first.from, to: first.from, text: inserted }];
  }

  /** Where an entry begins with its key or dash, and ends with its value; none where it is not written like that. */
  entry(path: Path): Stretch | undefined {
    const value = this.place(path);
    if (typeof path.at(-1) === "string") {
      const key = this.key(path);
      if (key === undefined) return undefined;
      const colon = /^\s*:/.exec(this.text.slice(key.to));
      return { from: key.from, to: value?.to ?? key.to + (colon?.[0].length ?? 0) };
    }
    if (value === undefined || this.isFlow(path.slice(0, -1))) return value;
    const dash = /-\s+$/.exec(this.text.slice(0, value.from));
    return dash === null ? undefined : { from: dash.index, to: value.to };
  }

  #siblings(path: Path): readonly (Stretch & { readonly path: Path })[] {
    const parent = path.slice(0, -1);
    const value = this.at(parent);
    const names = Array.isArray(value) ? [...value.keys()] : Object.keys(isPlain(value) ? value : {});
    return names
      .map((name) => [...parent, name])
      .flatMap((sibling) => {
        const found = this.entry(sibling);
        return found === undefined ? [] : [{ ...found, path: sibling }];
      })
      .sort((a, b) => a.from - b.from);
  }

  #stretch(path: Path, part: "key" | "value"): Stretch | undefined {
    // A place is told for what is not there as well: that of what is around it.
    if (this.at(path) === undefined) return undefined;
    const span = this.#document.locate(path, part);
    if (span === undefined) return undefined;
    const start = this.#starts[span.line - 1] ?? 0;
    const endStart = this.#starts[span.endLine - 1] ?? 0;
    return { from: start + span.column - 1, to: endStart + span.endColumn - 1 };
  }
}
