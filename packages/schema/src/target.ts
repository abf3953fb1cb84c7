/** The versions of Argo that manifests can be checked against, from the oldest. */
export const targets = ["3.5", "3.6", "3.7", "4.0", "4.1"] as const;

export type Target = (typeof targets)[number];

/** The version that the components and the authoring types describe, and that is meant where none is named. */
export const defaultTarget = "4.1" satisfies Target;
