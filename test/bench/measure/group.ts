/** One measurement of every command of a group: milliseconds, or what the command says of itself. */
export type Round = Readonly<Record<string, number>>;

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** What is divided by what. */
  readonly measure: string;
  /** The figure that must be reached; a row without one is there for the reader. */
  readonly bound?: { readonly atMost: number } | { readonly atLeast: number };
  readonly unit?: "MiB" | "MB/s";
  /** The figure of one round, so that both sides were measured within the same second. */
  readonly value: (round: Round) => number;
  /** The commands whose own figures are shown beside the ratio, ours first. */
  readonly shown: readonly string[];
}

/** Rows that are measured together, because they share commands. */
export interface Group {
  readonly rows: readonly Row[];
  /** Run in this order in every round, A B A B, so that what disturbs the machine disturbs both sides. */
  readonly commands: Readonly<Record<string, () => number>>;
  /** Ends what goes on between rounds. */
  readonly end?: () => void;
}

/** A figure of a round; a name that no command has is a mistake of the bench. */
export const of = (round: Round, name: string): number => {
  const value = round[name];
  if (value === undefined) throw new Error(`no command is called ${name}`);
  return value;
};
