import type { CapturedArrow, Operand } from "@argotsx/arrow";
import { type ExpressionText, expressionOf, targetOf } from "@argotsx/authoring/tree";
import type { Expressions } from "../../expressions.ts";
import { argoNames } from "./argo-names.ts";
import type { At } from "./at.ts";
import { capturedArrow } from "./captured-arrow.ts";
import { literalOf } from "./constant.ts";
import { guardResults } from "./guard-results.ts";
import { isTooLarge } from "./is-too-large.ts";
import { operandOf, type Resolution } from "./resolution.ts";
import type { Resolver } from "./resolver.ts";

/** How deep expressions may use each other. */
const deepest = 200;

/** Makes expressions of references, arrow functions and `expr`. */
export class Operands {
  private readonly resolver: Resolver;
  private readonly expressions: () => Expressions;
  /** The expressions that the value at hand is made of; nothing for those that are wrong, which is reported. */
  private readonly made = new Map<object, Operand | "under way" | undefined>();
  private depth = 0;

  constructor(resolver: Resolver, expressions: () => Expressions) {
    this.resolver = resolver;
    this.expressions = expressions;
  }

  /** What a value is as an expression: a reference, an arrow or `expr`; nothing for others and for what is wrong. */
  operand(value: unknown, at: At): Operand | undefined {
    const target = targetOf(value);
    if (target !== undefined) {
      const found = this.resolver.resolve(target, at);
      return found && this.resolver.judged(operandOf(found), [[found, target.label]], at);
    }
    const arrow = capturedArrow(value);
    if (arrow !== undefined) return this.arrow(arrow, at);
    const text = expressionOf(value);
    if (text !== undefined) return this.text(text, at);
    this.resolver.reports.notAnExpression(value, at);
    return undefined;
  }

  private arrow(arrow: CapturedArrow, at: At): Operand | undefined {
    const endless = (): undefined => this.resolver.reports.endlessArrow(arrow, at);
    return this.once(arrow, endless, () => this.lowered(arrow, at));
  }

  /** What `expr` says as an expression; nothing for what is wrong, which is reported. */
  text(text: ExpressionText, at: At): Operand | undefined {
    const endless = (): undefined =>
      this.resolver.reports.textProblem({ message: "it uses others without end", start: 0, end: 0 }, at);
    return this.once(text, endless, () => this.parsed(text, at));
  }

  /** Makes an expression once for one value: others may use it many times, and be used as often themselves. */
  private once(key: object, endless: () => undefined, make: () => Operand | undefined): Operand | undefined {
    const known = this.made.get(key);
    if (known === "under way") return endless();
    if (known !== undefined || this.made.has(key)) return known;
    if (this.depth >= deepest) return endless();
    this.made.set(key, "under way");
    this.depth++;
    const made = make();
    this.depth--;
    if (this.depth === 0) this.made.clear();
    else this.made.set(key, made);
    return made;
  }

  private lowered(arrow: CapturedArrow, at: At): Operand | undefined {
    const read: [Resolution, string][] = [];
    let isBroken = false;
    const { operand, problems } = this.expressions().lower(arrow.tree, {
      read: (name) => {
        const reader = arrow.scope[name];
        if (reader === undefined) throw new ReferenceError(`${name} is not defined`);
        return reader();
      },
      operand: (value) => {
        const target = targetOf(value);
        if (target !== undefined) {
          const found = this.resolver.resolve(target, at);
          isBroken ||= found === undefined;
          if (found === undefined) return { expression: { kind: "nil" }, type: { kind: "unknown" } };
          read.push([found, target.label]);
          return operandOf(found);
        }
        if (capturedArrow(value) === undefined && expressionOf(value) === undefined) return undefined;
        const inner = this.operand(value, at);
        isBroken ||= inner === undefined;
        return inner ?? { expression: { kind: "nil" }, type: { kind: "unknown" } };
      },
    });
    for (const problem of problems) this.resolver.reports.arrowProblem(arrow, problem);
    if (operand === undefined || problems.length > 0 || isBroken) return undefined;
    if (isTooLarge(operand.expression)) return this.resolver.reports.hugeArrow(arrow, at);
    const safe = { ...operand, expression: guardResults(operand.expression) };
    return this.resolver.judged(safe, read, at);
  }

  private parsed({ texts, values }: ExpressionText, at: At): Operand | undefined {
    const { parseExpression, checkExpression, fillHoles } = this.expressions();
    const { tree, problems } = parseExpression(texts);
    for (const problem of problems) this.resolver.reports.textProblem(problem, at);
    if (tree === undefined || problems.length > 0) return undefined;
    const read: [Resolution, string][] = [];
    let isBroken = false;
    const filled = fillHoles(tree, (name) => {
      const value = values[Number(name)];
      const target = targetOf(value);
      const isLate = target !== undefined || typeof value === "function";
      const literal = isLate ? undefined : literalOf(value);
      if (literal !== undefined) return literal;
      const found = target && this.resolver.resolve(target, at);
      if (target !== undefined && found !== undefined) read.push([found, target.label]);
      const operand =
        found === undefined ? (target === undefined ? this.operand(value, at) : undefined) : operandOf(found);
      isBroken ||= operand === undefined;
      return operand?.expression ?? { kind: "nil" };
    });
    if (isBroken) return undefined;
    if (isTooLarge(filled)) {
      return this.resolver.reports.textProblem({ message: "it is larger than Argo compiles", start: 0, end: 0 }, at);
    }
    const mistakes = checkExpression(filled, argoNames);
    for (const mistake of mistakes) this.resolver.reports.textProblem(mistake, at);
    if (mistakes.length > 0) return undefined;
    return this.resolver.judged({ expression: filled, type: { kind: "unknown" } }, read, at);
  }
}
