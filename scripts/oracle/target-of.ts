import { defaultTarget, type Target, targets } from "../../packages/schema/src/index.ts";

/** The target that a version of Argo, such as "4.0.5", belongs to; the newest, where none is known. */
export const targetOf = (argo: string | undefined): Target =>
  targets.find((target) => argo === target || argo?.startsWith(`${target}.`)) ?? defaultTarget;
