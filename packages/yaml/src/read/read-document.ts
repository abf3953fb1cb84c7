import { type Finding, isFatal } from "./finding.ts";
import { firstKeys } from "./first-keys.ts";
import type { Lines } from "./lines.ts";
import { Locator } from "./locator.ts";
import { multiLineScalarsOf } from "./multi-line-scalars.ts";
import type * as n from "./parse/tree.ts";
import { ValueBuilder } from "./value/value-builder.ts";
import type { Path, Span, YamlComment, YamlDocument, YamlProblem } from "./yaml-file.ts";

/** A document as it was parsed. */
export interface ParsedDocument {
  /** Nothing for one that cannot be parsed. */
  readonly tree: n.Tree | undefined;
  /** What it stands for, where that is known already; then the findings are all there are, and leave a value. */
  readonly value?: unknown;
  readonly findings: readonly Finding[];
  /** Where the part of the file begins that holds it. */
  readonly from: number;
  /** Where its comments begin and end, in pairs. */
  readonly comments: readonly number[];
}

const noTargets: ReadonlyMap<number, number> = new Map();

/** Comments that begin and end at offsets in pairs. */
export const commentsAt = (pairs: readonly number[], lines: Lines): readonly YamlComment[] => {
  const found: YamlComment[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [start = 0, end = 0] = [pairs[i], pairs[i + 1]];
    found.push({ text: lines.text.slice(start + 1, end).trim(), span: lines.span(start, end) });
  }
  return found;
};

/** A document whose value is made at once, since that shows its problems, and its positions when they are asked for. */
export class ReadDocument implements YamlDocument {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  private readonly lines: Lines;
  private readonly parsed: ParsedDocument;
  /** What its aliases stand for; nothing where it has no value to locate anything in. */
  private readonly targets: ReadonlyMap<number, number> | undefined;
  private located: Locator | undefined;

  constructor(parsed: ParsedDocument, lines: Lines) {
    this.lines = lines;
    this.parsed = parsed;
    const { tree, findings } = parsed;
    if (tree === undefined) {
      this.problems = findings.map((each) => this.problem(each));
      return;
    }
    if (parsed.value !== undefined) {
      this.value = parsed.value;
      this.targets = noTargets;
      this.problems = this.withFirst(findings, tree);
      return;
    }
    const builder = new ValueBuilder(tree);
    const value = builder.build(0, 0);
    // What a merge makes of its map is found behind what is inside it.
    const all = [...builder.findings, ...findings].sort((a, b) => a.start - b.start);
    if (all.some(isFatal)) {
      this.problems = all.map((each) => this.problem(each));
      return;
    }
    this.value = value;
    this.targets = builder.targets;
    this.problems = this.withFirst(all, tree);
  }

  get start(): Span {
    const { tree, from } = this.parsed;
    if (tree === undefined) {
      const begin = from + Math.max(0, this.lines.text.slice(from).search(/\S/));
      return this.lines.span(begin, begin);
    }
    const first = tree.isMap(0) && tree.next(0) > 1 ? 1 : 0;
    const start = tree.start(first);
    return this.lines.span(start, tree.isScalar(first) ? tree.end(first) : start);
  }

  get comments(): readonly YamlComment[] {
    return commentsAt(this.parsed.comments, this.lines);
  }

  /** Its scalars of more than one line; none for one that cannot be parsed. */
  get multiLineScalars(): readonly Span[] {
    const { tree } = this.parsed;
    return tree === undefined ? [] : multiLineScalarsOf(tree, this.lines);
  }

  locate(path: Path, part: "key" | "value" = "value"): Span | undefined {
    const { tree } = this.parsed;
    if (tree === undefined) return undefined;
    const { key, value } = this.locatorOf(tree)?.find(path) ?? {};
    const node = part === "key" ? (key ?? value) : (value ?? key);
    return node === undefined ? undefined : this.lines.span(tree.start(node), tree.end(node));
  }

  /** The problems of a document that has a value: of what stands twice it can be told where the first is. */
  private withFirst(findings: readonly Finding[], tree: n.Tree): readonly YamlProblem[] {
    if (findings.length === 0) return [];
    const locator = this.locatorOf(tree);
    const firsts = locator === undefined ? new Map<Finding, number>() : firstKeys(tree, locator, findings);
    return findings.map((one) => {
      const node = firsts.get(one);
      const problem = this.problem(one);
      return node === undefined ? problem : { ...problem, first: this.lines.span(tree.start(node), tree.end(node)) };
    });
  }

  /** In most documents there is nothing to locate. */
  private locatorOf(tree: n.Tree): Locator | undefined {
    if (this.targets !== undefined) this.located ??= new Locator(tree, this.targets);
    return this.located;
  }

  private problem({ code, message, start, end }: Finding): YamlProblem {
    return { code, message, span: this.lines.span(start, end) };
  }
}
