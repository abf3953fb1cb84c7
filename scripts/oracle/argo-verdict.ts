/** One object that Argo looked at; it accepts those without a message. */
export interface ArgoObject {
  /** The file of a set that it is in. */
  readonly file?: string;
  readonly kind: string;
  readonly name: string;
  readonly message?: string;
}

/** What Argo's linter says of one run: of a file, or of all files of a folder. */
export interface ArgoVerdict {
  /** Relative to the folder of all, with slashes. */
  readonly file: string;
  /** A run in which Argo itself fails is neither accepted nor refused. */
  readonly verdict: "accepted" | "refused" | "crash";
  /** Why the run as a whole is refused, where no object is to blame. */
  readonly message?: string;
  readonly objects: readonly ArgoObject[];
}

/** The verdicts of a folder, as they are kept beside its manifests. */
export interface Verdicts {
  /** The version of Argo that they are of, such as "4.0.5", where that is known. */
  readonly argo?: string;
  readonly verdicts: readonly ArgoVerdict[];
}

/** The first thing that Argo says against a run. */
export const reasonOf = ({ message, objects }: ArgoVerdict): string =>
  message ?? objects.find((object) => object.message !== undefined)?.message ?? "";
