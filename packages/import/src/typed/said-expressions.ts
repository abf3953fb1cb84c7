import { type Doc, print } from "../code/doc.ts";

/** An expression that is written in TypeScript. */
interface Said {
  readonly source: string;
  readonly code: string;
}

/** Which expressions of a document are written in TypeScript, and which stay texts since they came out otherwise. */
export class SaidExpressions {
  private readonly said = new Map<string, Said[]>();
  private readonly left = new Map<string, Set<string>>();

  /** All is written anew. */
  begin(): void {
    this.said.clear();
  }

  /** Notes that a template says an expression in TypeScript. */
  note(template: string, source: string, code: Doc): void {
    const known = this.said.get(template) ?? [];
    this.said.set(template, known);
    known.push({ source, code: print(code, Number.POSITIVE_INFINITY) });
  }

  /** Whether an expression of a template is to stay a text. */
  isLeft(template: string, source: string): boolean {
    return this.left.get(template)?.has(source) === true;
  }

  /**
   * Keeps expressions of a template as texts from now on: those that are part of a text where something was wrong, or all
   * where none is. Answers whether there were any.
   */
  leave(template: string, text: string): boolean {
    const open = (this.said.get(template) ?? []).filter(({ source }) => !this.isLeft(template, source));
    const meant = open.filter(({ source, code }) => text.includes(source) || text.includes(code));
    const left = this.left.get(template) ?? new Set<string>();
    this.left.set(template, left);
    for (const { source } of meant.length > 0 ? meant : open) left.add(source);
    return open.length > 0;
  }

  /** Keeps all expressions as texts from now on. Answers whether there were any. */
  leaveAll(): boolean {
    const left = [...this.said.keys()].map((template) => this.leave(template, ""));
    return left.some((one) => one);
  }
}
