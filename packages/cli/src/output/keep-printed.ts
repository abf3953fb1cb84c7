import type { Compilation } from "@argotsx/build";
import type { Context } from "../context.ts";
import type { Project } from "../project/open-project.ts";

/** Whether what a run prints may be kept: where it depends on nothing but the files that were named. */
const mayBeKept = ({ options, found, searched, settingsOf }: Project): boolean =>
  !options.has("no-cache") &&
  searched.length === 0 &&
  found.workflows.every(({ path }) => settingsOf(path).checkTypes !== true);

/** Keeps what a run printed that had nothing to say besides, so that the next one like it only has to print it. */
export const keepPrinted = async (
  { invocation }: Context,
  project: Project,
  { repeatable }: Compilation,
  parts: readonly Uint8Array[],
): Promise<void> => {
  if (!mayBeKept(project)) return;
  const depends = await repeatable();
  if (depends === undefined) return;
  const { keepPrinted: keep } = await import("@argotsx/build/printed");
  const named = project.found.workflows.map(({ path }) => path);
  keep({ invocation, text: Buffer.concat(parts), named, repeatable: depends, lookups: project.looked.lookups });
};
