import type { SourceFile } from "@argotsx/build";
import type { Diagnostic, DiagnosticId } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";

/** What TypeScript says of workflow files, once it has said it. */
export type TypeCheck = () => Promise<readonly Diagnostic[]>;

/**
 * Starts to check types, beside everything else that a run does: what it resolves to waits for the end. The compiler
 * takes longer than the rest of a small run, so it is started before that. Nothing of it is loaded where types are not
 * asked for; `byItself` checks the files below a tsconfig.json without being asked.
 */
export const startTypeCheck = async (
  { packageFolder }: Context,
  options: Options,
  sources: readonly SourceFile[],
  { byItself }: { readonly byItself: boolean },
): Promise<TypeCheck> => {
  const isAsked = options.has("check-types");
  if (sources.length === 0 || options.has("no-check-types") || !(isAsked || byItself)) return async () => [];
  const files = sources.map(({ path }) => path);
  const { checkTypes } = await import("@argotsx/build/check-types");
  const checking = checkTypes({ files, onlyConfigured: !isAsked, packageFolder });
  // A bug of ours is reported where the result is asked for, not as something that a workflow file threw.
  checking.catch(() => undefined);
  return () => checking;
};

/** What the bundler finds too, and the codes that TypeScript has for it. */
const echoes: { readonly [Id in DiagnosticId]?: RegExp } = {
  "syntax-error": /^TS(?:1\d{3}|17\d{3}):/,
  "unresolved-import": /^TS(?:2307|2732|2792|2834|2835|2882|6142):/,
  "missing-export": /^TS(?:2305|2459|2460|2614|2724):/,
};

const repeats = (type: Diagnostic, { id, at }: Diagnostic): boolean =>
  at !== undefined &&
  at.file === type.at?.file &&
  // After a mistake of syntax the two go on at different letters.
  (id === "syntax-error" || at.line === type.at.line) &&
  echoes[id]?.test(type.message) === true;

/** Leaves out what TypeScript says of a mistake that has already been reported in our own words. */
export const withoutEchoes = (types: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] => {
  const rivals = known.filter(({ id }) => id in echoes);
  return rivals.length === 0 ? types : types.filter((type) => !rivals.some((one) => repeats(type, one)));
};
