import { isArgoManifest } from "@argotsx/lint";
import type { Source } from "@argotsx/lint/rules";

/** What nothing else refers to, and which Argo lints, so that a run with one of them is not empty. */
const alone: ReadonlySet<unknown> = new Set(["Workflow", "CronWorkflow"]);

const standsAlone = ({ manifest: { value }, isUnseen }: Source): boolean =>
  isUnseen !== true && isArgoManifest(value) && alone.has((value as { readonly kind?: unknown }).kind);

/**
 * The files that the rules of another part of a run must know: whatever its files may refer to, and the first that has
 * something to lint, since it matters to some rules that there is one. A workflow stands alone.
 */
export const knownElsewhere = (sources: readonly Source[]): ReadonlySet<string> => {
  const first = sources.find(standsAlone);
  const known = new Set(first === undefined ? [] : [first.file]);
  for (const source of sources) if (!standsAlone(source)) known.add(source.file);
  return known;
};
