import type { Diagnostic } from "@argotsx/diagnostic";

/** Keeps which findings say all that others say of the same text, so that these are left out. */
export class Covers {
  /** The findings that cover others, by the rule that is left out and the place. */
  private readonly by = new Map<string, Diagnostic[]>();
  /** The documents that findings are in. */
  private readonly documents = new Map<Diagnostic, number>();

  get isEmpty(): boolean {
    return this.by.size === 0;
  }

  /** Notes the document of a finding, which may be left out. */
  note(diagnostic: Diagnostic, document: number): void {
    this.documents.set(diagnostic, document);
  }

  /** Leaves out what rules find where a finding is, in its excerpt if it has one. */
  add(rules: readonly string[], diagnostic: Diagnostic, document: number): void {
    for (const rule of rules) {
      const key = keyOf(rule, diagnostic, document);
      const others = this.by.get(key);
      if (others === undefined) this.by.set(key, [diagnostic]);
      else others.push(diagnostic);
    }
  }

  /** Whether another finding says it. What fails a run is only covered by what does as well. */
  has(diagnostic: Diagnostic): boolean {
    const document = this.isEmpty ? undefined : this.documents.get(diagnostic);
    const by = document === undefined ? undefined : this.by.get(keyOf(diagnostic.id, diagnostic, document));
    const text = diagnostic.at?.excerpt?.text;
    return (by ?? []).some(({ severity, at }) => {
      if (severity !== "error" && diagnostic.severity === "error") return false;
      return at?.excerpt === undefined || (text !== undefined && at.excerpt.text.includes(text));
    });
  }
}

const keyOf = (rule: string, { path }: Diagnostic, document: number): string =>
  `${rule}\n${document}\n${JSON.stringify(path)}`;
