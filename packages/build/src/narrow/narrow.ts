import { readFileSync } from "node:fs";
import type { Diagnostic, Place } from "@argotsx/diagnostic";
import type ts from "typescript";
import { loadTypeScript } from "../load-typescript.ts";
import { Elements } from "./find-element.ts";
import { narrowPlace, type ParsedSource } from "./narrow-place.ts";

type TypeScript = typeof ts;

/** Reads each source at most once; nothing for what cannot be read. */
class Sources {
  readonly #ts: TypeScript;
  readonly #parsed = new Map<string, ParsedSource | undefined>();

  constructor(typescript: TypeScript) {
    this.#ts = typescript;
  }

  get(file: string): ParsedSource | undefined {
    if (!this.#parsed.has(file)) {
      let parsed: ParsedSource | undefined;
      try {
        const text = readFileSync(file, "utf8");
        const { ScriptKind, ScriptTarget } = this.#ts;
        const kind = file.endsWith("x") ? ScriptKind.TSX : ScriptKind.TS;
        const source = this.#ts.createSourceFile(file, text, ScriptTarget.Latest, true, kind);
        parsed = { source, elements: new Elements(source, this.#ts) };
      } catch {}
      this.#parsed.set(file, parsed);
    }
    return this.#parsed.get(file);
  }
}

const tryTypeScript = (): TypeScript | undefined => {
  try {
    return loadTypeScript();
  } catch {
    return undefined;
  }
};

const isSource = (place: Place | undefined): boolean =>
  place !== undefined &&
  place.end === undefined &&
  (/\.[jt]sx$/.test(place.file) || (place.trail !== undefined && /\.m?[jt]s$/.test(place.file)));

/**
 * Moves places that are only the start of a JSX element, or of a configuration, to the attribute, and the nested key, that is meant, and gives
 * each its end. The development transform knows elements alone, so the sources are parsed again, and TypeScript is
 * loaded only here: when there is something to report.
 */
export const narrow = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const places = diagnostics.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)]);
  if (!places.some(isSource)) return diagnostics;
  const typescript = tryTypeScript();
  if (typescript === undefined) return diagnostics;
  const sources = new Sources(typescript);
  const narrowed = (place: Place, id: Diagnostic["id"]): Place => {
    const { trail: _, part: __, header: ___, ...plain } = place;
    const source = isSource(place) ? sources.get(place.file) : undefined;
    return (source && narrowPlace(place, source, typescript, id)) ?? unmarked(plain);
  };
  /** A byte order mark counts as a column for what transforms and runs the code, and not for an editor. */
  const unmarked = (place: Place): Place => {
    const isMarked = place.line === 1 && isSource(place) && sources.get(place.file)?.source.text.startsWith("\uFEFF");
    return isMarked ? { ...place, column: Math.max(1, place.column - 1) } : place;
  };
  return diagnostics.map(({ at, related, stack, ...rest }) => ({
    ...rest,
    ...(at !== undefined && { at: narrowed(at, rest.id) }),
    related: related.map((one) => ({ message: one.message, at: narrowed(one.at, rest.id) })),
    stack: stack.map(({ component, at: used }) => ({ component, ...(used !== undefined && { at: unmarked(used) }) })),
  }));
};
