import type { SourceFile } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";
import { Progress } from "../print/progress.ts";
import type { Project } from "../project/open-project.ts";

/** What TypeScript says of workflow files, once it has said it. */
export type TypeCheck = () => Promise<readonly Diagnostic[]>;

/**
 * Starts to check types, beside everything else that a run does: what it resolves to waits for the end. The compiler
 * takes longer than the rest of a small run, so it is started before that. Nothing of it is loaded where types are not
 * asked for; `byItself` checks the files below a tsconfig.json without being asked.
 */
export const startTypeCheck = async (
  context: Context,
  { found, settingsOf }: Project,
  { byItself }: { readonly byItself: boolean },
): Promise<TypeCheck> => {
  const wanted = (isAsked: boolean | undefined): readonly SourceFile[] =>
    found.workflows.filter(({ path }) => settingsOf(path).checkTypes === isAsked);
  const asked = wanted(true);
  const unasked = byItself ? wanted(undefined) : [];
  if (asked.length + unasked.length === 0) return async () => [];
  const { checkTypes } = await import("@argotsx/build/check-types");
  const { packageFolder } = context;
  const start = async (sources: readonly SourceFile[], onlyConfigured: boolean): Promise<readonly Diagnostic[]> =>
    sources.length === 0 ? [] : checkTypes({ files: sources.map(({ path }) => path), onlyConfigured, packageFolder });
  // One after the other: each uses all cores by itself.
  const checking = start(asked, false).then(async (found) => [...found, ...(await start(unasked, true))]);
  // A bug of ours is reported where the result is asked for, not as something that a workflow file threw.
  checking.catch(() => undefined);
  return async () => {
    const progress = new Progress(context, "checking types");
    try {
      return await checking;
    } finally {
      progress.end();
    }
  };
};
