import type { Target } from "../../packages/schema/src/index.ts";
import { type ArgoVerdict, reasonOf } from "./argo-verdict.ts";
import { type OurVerdict, ourVerdict } from "./our-verdict.ts";
import { filesOfRun } from "./runs.ts";

/** A run of which Argo and we do not say the same. */
export interface Disagreement {
  readonly file: string;
  readonly argo: "accepted" | "refused";
  /** What Argo has against it. */
  readonly reason: string;
  readonly ours: OurVerdict;
}

export interface Comparison {
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
  /** The runs in which Argo itself fails, so that there is nothing to compare with. */
  readonly crashes: readonly ArgoVerdict[];
  /** The runs whose files are not there. */
  readonly missing: readonly string[];
}

/** Compares the verdicts on the manifests below a folder with ours by profile `argo`. */
export const compare = async (
  folder: string,
  verdicts: readonly ArgoVerdict[],
  target: Target,
): Promise<Comparison> => {
  const disagreements: Disagreement[] = [];
  const crashes: ArgoVerdict[] = [];
  const missing: string[] = [];
  let compared = 0;
  for (const one of verdicts) {
    const files = filesOfRun(folder, one.file);
    if (files === undefined) missing.push(one.file);
    else if (one.verdict === "crash") crashes.push(one);
    else {
      compared++;
      const ours = await ourVerdict(files, "argo", target);
      if (ours.verdict !== one.verdict)
        disagreements.push({ file: one.file, argo: one.verdict, reason: reasonOf(one), ours });
    }
  }
  return { compared, disagreements, crashes, missing };
};
