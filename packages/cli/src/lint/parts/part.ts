import type { SourceFile } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Found } from "@argotsx/lint/rules";

/** A file of manifests, with its place among all that a run checks. */
export interface Numbered extends Pick<SourceFile, "path" | "named"> {
  readonly number: number;
}

/**
 * How many files are worth a thread. Fewer are checked by the time that it has started, loaded the rules, and got to know
 * them as well as this one does.
 */
export const many = 150;

/** How many files this thread checks while the other one starts. */
const ahead = 48;

/** Which half of the files of a run one is in, near enough; each half is a part where there are two. */
export const halfOf = ({ number }: Numbered): 0 | 1 => (number < ahead || number % 2 === 0 ? 0 : 1);

/** What a part refers to but does not check. */
export interface Beyond {
  /** Files that the other part checks. */
  readonly elsewhere: readonly Numbered[];
  /** Files that nobody checks. */
  readonly external: readonly Pick<SourceFile, "path" | "named">[];
}

/** What is known of the files of a part when it has been checked: plain data. */
export interface Checked {
  /** What is wrong with texts, shapes and configurations. */
  readonly problems: readonly Diagnostic[];
  /** What the rules found. */
  readonly found: readonly Found[];
  /** Those that hold something of Argo or were named. */
  readonly files: readonly string[];
  /** Those in which comments suppress something. */
  readonly suppressing: ReadonlySet<string>;
  /** The texts of some of those that something was found in, so that they need not be read again. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Some of the files of a run, which are checked apart from the others: first each by itself, then what they mean. */
export interface Part {
  /** Reads its files and checks the shape of their manifests. Answers with those that the other part has to know. */
  readonly read: () => Promise<readonly Numbered[]>;
  readonly judge: (beyond: Beyond) => Promise<Checked>;
}
