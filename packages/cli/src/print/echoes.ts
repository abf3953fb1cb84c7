import type { Diagnostic, DiagnosticId, Place } from "@argotsx/diagnostic";

/** Where TypeScript says the same: in the file, on the line or at the very letter. */
type Reach = "file" | "line" | "point";

interface Echo {
  readonly reach: Reach;
  /** The codes that TypeScript has for the mistake. */
  readonly codes: RegExp;
}

const types: Echo = { reach: "point", codes: /^TS(?:2322|2339|2345|2353|2551|2561|2739|2740|2741|2769|2820):/ };

/** What we say in our own words, with what TypeScript may say of the same mistake. */
const echoes: { readonly [Id in DiagnosticId]?: Echo } = {
  // After a mistake of syntax the two go on at different letters.
  "syntax-error": { reach: "file", codes: /^TS(?:1\d{3}|17\d{3}):/ },
  "unresolved-import": { reach: "line", codes: /^TS(?:2307|2732|2792|2834|2835|2882|6142):/ },
  "missing-export": { reach: "line", codes: /^TS(?:2305|2459|2460|2614|2724):/ },
  "unknown-field": types,
  "wrong-type": types,
  "missing-field": types,
  "invalid-value": types,
  "missing-argument": types,
  "unknown-argument": types,
  "wrong-argument": types,
  "wiring-missing": types,
  "unknown-output": types,
};

const spotOf = ({ file, line, column }: Place, reach: Reach): string =>
  JSON.stringify([file, ...(reach === "file" ? [] : [line]), ...(reach === "point" ? [column] : [])]);

const reaches: readonly Reach[] = ["file", "line", "point"];

/**
 * Leaves out what TypeScript says of a mistake that has been found without it, whose words know more of workflows. The
 * places are those that are printed.
 */
export const withoutEchoes = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const heard = new Map<string, Set<RegExp>>();
  for (const { id, at } of diagnostics) {
    const echo = echoes[id];
    if (echo === undefined || at === undefined) continue;
    const spot = spotOf(at, echo.reach);
    const codes = heard.get(spot);
    if (codes === undefined) heard.set(spot, new Set([echo.codes]));
    else codes.add(echo.codes);
  }
  if (heard.size === 0) return diagnostics;
  const isEcho = ({ id, at, message }: Diagnostic): boolean =>
    id === "type-error" &&
    at !== undefined &&
    reaches.some((reach) => [...(heard.get(spotOf(at, reach)) ?? [])].some((codes) => codes.test(message)));
  return diagnostics.filter((one) => !isEcho(one));
};
