import type { SourceFile } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
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
