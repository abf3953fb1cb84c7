import type { Diagnostic, DiagnosticId } from "@argotsx/diagnostic";
import type { Lines } from "./code-frame.ts";
import { endsInObject, endsInValue, textBetween } from "./in-value.ts";
import { endOf, isPlaced, Located, overlaps, type Placed } from "./located.ts";

/** Where TypeScript says the same: in the file, on the line, or at some of the same letters. */
type Reach = "file" | "line" | "letters";

interface Echo {
  readonly reach: Reach;
  /** The codes that TypeScript has for the mistake. */
  readonly codes: RegExp;
}

const types: Echo = { reach: "letters", codes: /^TS(?:2322|2339|2345|2353|2551|2561|2739|2740|2741|2769|2820):/ };
const operators: Echo = { reach: "letters", codes: /^TS(?:2362|2363|2365|2367|2774|2801):/ };
const members: Echo = { reach: "letters", codes: /^TS(?:2339|2551):/ };

/** What we say in our own words, with what TypeScript may say of the same mistake. */
const echoes: ReadonlyMap<string, readonly Echo[]> = new Map(
  Object.entries({
    // After a mistake of syntax the two go on at different letters.
    "syntax-error": [{ reach: "file", codes: /^TS(?:1\d{3}|2588|17\d{3}):/ }],
    "evaluation-failed": [{ reach: "letters", codes: /^TS(?:2304|2448|2454):/ }],
    "unresolved-import": [{ reach: "line", codes: /^TS(?:2307|2732|2792|2834|2835|2882|6142):/ }],
    "missing-export": [{ reach: "line", codes: /^TS(?:2305|2459|2460|2614|2724):/ }],
    "unknown-field": [types],
    "wrong-type": [types],
    "missing-field": [types],
    "invalid-value": [types],
    "missing-argument": [types],
    "unknown-argument": [types],
    "wrong-argument": [types],
    "wiring-missing": [types],
    "unknown-output": [types],
    "invalid-expression": [types, operators],
    "reference-as-condition": [operators],
    "reference-read-early": [operators],
    "component-threw": [members],
    "invalid-template": [types],
  } satisfies { readonly [Id in DiagnosticId]?: readonly Echo[] }),
);

const isType = ({ id }: Diagnostic): boolean => id === "type-error";

/** A key that a type does not have. */
const isExcess = /^TS2353:/;

// An attribute of more lines than this is not looked through.
const attributeLines = 20;

/** What we have said, and what of TypeScript's words it makes needless. */
class Heard {
  readonly #ours: Located;
  readonly #inFile = new Map<string, RegExp[]>();
  readonly #linesOf: (file: string) => Lines;

  constructor(ours: readonly Placed[], linesOf: (file: string) => Lines) {
    this.#ours = new Located(ours);
    this.#linesOf = linesOf;
    for (const { id, at } of ours) {
      for (const { reach, codes } of echoes.get(id) ?? []) {
        if (reach === "file") this.#inFile.set(at.file, [codes]);
      }
    }
  }

  /**
   * Whether what TypeScript says of an attribute is said of something in its value; or of a key that is right, since with a
   * misspelt one behind it a list fits none of the types that it may have.
   */
  #isInside(own: Placed, { at, message }: Placed): boolean {
    if (own.id === "missing-argument") return false;
    const text = textBetween(this.#linesOf(at.file), endOf(at), own.at);
    if (text === undefined) return false;
    return endsInValue(text) || (own.id === "unknown-field" && isExcess.test(message) && endsInObject(text));
  }

  has(said: Placed): boolean {
    const { at, message } = said;
    if (this.#inFile.get(at.file)?.some((codes) => codes.test(message))) return true;
    const says = (own: Placed, isThere: (reach: Reach) => boolean): boolean =>
      (echoes.get(own.id) ?? []).some(({ reach, codes }) => codes.test(message) && isThere(reach));
    const isEcho = (own: Placed): boolean =>
      says(own, (reach) => reach === "line" || (reach === "letters" && overlaps(own.at, at)));
    if (this.#ours.on(at.file, at.line).some(isEcho)) return true;
    for (let line = at.line; line <= at.line + attributeLines; line++) {
      const own = this.#ours.on(at.file, line);
      if (own.some((one) => says(one, (reach) => reach === "letters" && this.#isInside(one, said)))) return true;
    }
    return false;
  }
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** What TypeScript says of values that are not what code takes them for. */
const notThere = /^TS(?:2339|2349|253[1-3]|2551|2552|2722|1804[6-9]):/;

/**
 * Whether TypeScript knows why code threw where it was run: it names the member or the name that does not exist, where the
 * engine only says what came of it, further on in the line.
 */
const isThrownFor = ({ id, message, at }: Placed, types: Located): boolean =>
  id === "evaluation-failed" &&
  /^(?:Type|Reference)Error: /.test(message) &&
  types.on(at.file, at.line).some((said) => notThere.test(said.message));

/**
 * Whether TypeScript knows why an argument is missing: what is given for it is a member that does not exist. The name is
 * in our message alone.
 */
const isExplained = (own: Placed, types: Located, linesOf: (file: string) => Lines): boolean => {
  const name = own.id === "missing-argument" ? / gives no '([^']+)'/.exec(own.message)?.[1] : undefined;
  if (name === undefined) return false;
  const { file, line } = own.at;
  for (let at = line; at <= line + attributeLines; at++) {
    for (const said of types.on(file, at)) {
      const text = members.codes.test(said.message) ? textBetween(linesOf(file), endOf(own.at), said.at) : undefined;
      const start = text === undefined ? -1 : text.search(new RegExp(`(?<![\\w$-])${escaped(name)}\\s*=`));
      if (text !== undefined && start >= 0 && endsInValue(text.slice(start + name.length))) return true;
    }
  }
  return false;
};

/**
 * Leaves out what TypeScript says of a mistake that has been found without it, whose words know more of workflows; and
 * the other way round an argument that is missing, or an error that was thrown, only because of a name that it does not find. The places are
 * those that are printed, in files whose lines `linesOf` knows.
 */
export const withoutEchoes = (
  diagnostics: readonly Diagnostic[],
  linesOf: (file: string) => Lines = () => undefined,
): readonly Diagnostic[] => {
  const placed = diagnostics.filter(isPlaced);
  const said = placed.filter(isType);
  if (said.length === 0 || said.length === diagnostics.length) return diagnostics;
  const types = new Located(said);
  const consequences = new Set<Diagnostic>(
    placed.filter((one) => isThrownFor(one, types) || isExplained(one, types, linesOf)),
  );
  const heard = new Heard(
    placed.filter((one) => !isType(one) && !consequences.has(one)),
    linesOf,
  );
  return diagnostics.filter((one) => !consequences.has(one) && !(isType(one) && isPlaced(one) && heard.has(one)));
};
