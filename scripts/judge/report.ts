/** A difference that is meant: where it shows, and why it stays. */
export interface KnownDifference {
  readonly kind?: string;
  readonly text?: RegExp;
  readonly go?: RegExp;
  readonly ours?: RegExp;
  readonly reason: string;
}

/** What Go and ours say of one text, and in what way they disagree. */
export interface Disagreement {
  readonly kind: string;
  readonly text: string;
  readonly go: string;
  readonly ours: string;
}

/** Collects disagreements and tells the known ones from the others. */
export class Report {
  readonly #differences: readonly KnownDifference[];
  readonly #found: Disagreement[] = [];
  readonly #seen = new Set<string>();
  readonly #known = new Map<string, number>();

  constructor(differences: readonly KnownDifference[]) {
    this.#differences = differences;
  }

  /** The first of the known differences that explains a disagreement. */
  explain({ kind, text, go, ours }: Disagreement): KnownDifference | undefined {
    return this.#differences.find(
      (it) =>
        (it.kind === undefined || it.kind === kind) &&
        (it.text === undefined || it.text.test(text)) &&
        (it.go === undefined || it.go.test(go)) &&
        (it.ours === undefined || it.ours.test(ours)),
    );
  }

  add(disagreement: Disagreement): void {
    const { kind, text } = disagreement;
    if (this.#seen.has(`${kind} ${text}`)) return;
    this.#seen.add(`${kind} ${text}`);
    const difference = this.explain(disagreement);
    if (difference === undefined) this.#found.push(disagreement);
    else this.#known.set(difference.reason, (this.#known.get(difference.reason) ?? 0) + 1);
  }

  get isClean(): boolean {
    return this.#found.length === 0;
  }

  /** Every disagreement that is not known, the shortest of a kind first, and how many there are of each kind. */
  print(line: (text: string) => void): void {
    const kinds = new Map<string, Disagreement[]>();
    for (const it of this.#found) kinds.set(it.kind, [...(kinds.get(it.kind) ?? []), it]);
    for (const [kind, found] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      line(`\n${kind}: ${found.length}`);
      for (const { text, go, ours } of found.sort((a, b) => a.text.length - b.text.length))
        line(`  ${text}\n    Go:   ${go}\n    ours: ${ours}`);
    }
    const listed = [...this.#known].sort(([, a], [, b]) => b - a);
    if (listed.length > 0) line("\nknown differences:");
    for (const [reason, count] of listed) line(`  ${String(count).padStart(5)}  ${reason}`);
  }

  get counts(): { readonly found: number; readonly known: number } {
    return { found: this.#found.length, known: [...this.#known.values()].reduce((sum, count) => sum + count, 0) };
  }
}
