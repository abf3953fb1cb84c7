import type { CapturedArrow, Operand } from "@argotsx/arrow";
import {
  type ExpressionText,
  expressionOf,
  hasRemains,
  splitTokens,
  type Target,
  targetOf,
} from "@argotsx/authoring/tree";
import type { Expression } from "@argotsx/expr";
import type { Expressions } from "../../expressions.ts";
import { argoNames } from "./argo-names.ts";
import type { At } from "./at.ts";
import { capturedArrow } from "./captured-arrow.ts";
import { constantText, literalOf } from "./constant.ts";
import { ExpressionsNeeded } from "./expressions-needed.ts";
import { guardResults } from "./guard-results.ts";
import { isTooLarge } from "./is-too-large.ts";
import { splitJson } from "./json-text.ts";
import { plus, rawJsonOf, sumOf, textOf } from "./make-expression.ts";
import { noteReadings } from "./note-readings.ts";
import { noteTags } from "./note-tags.ts";
import type { Reports } from "./reports.ts";
import { isPlain, jsonExpression, operandOf, type Resolution, textExpression } from "./resolution.ts";

/** How deep expressions may use each other. */
const deepest = 200;

/** Turns what authors write for values of the running workflow into what Argo reads. */
export class Reader {
  readonly reports: Reports;
  /** The arguments of the workflow, where all are known. */
  parameters: ReadonlySet<string> | undefined;
  private readonly loaded: Expressions | undefined;
  /** The expressions that the value at hand is made of; nothing for those that are wrong, which is reported. */
  private readonly made = new Map<object, Operand | "under way" | undefined>();
  private depth = 0;

  constructor(reports: Reports, expressions: Expressions | undefined) {
    this.reports = reports;
    this.loaded = expressions;
  }

  private get expressions(): Expressions {
    if (this.loaded === undefined) throw new ExpressionsNeeded();
    return this.loaded;
  }

  /** The text of an expression; `tag` for one that stands between `{{=` and `}}`. */
  print(expression: Expression, tag = false): string {
    return this.expressions.printExpression(expression, { tag });
  }

  /** What a value is as an expression: a reference, an arrow or `expr`; nothing for others and for what is wrong. */
  operand(value: unknown, at: At): Operand | undefined {
    const target = targetOf(value);
    if (target !== undefined) {
      const found = this.resolve(target, at);
      return found && this.judged(operandOf(found), [[found, target.label]], at);
    }
    const arrow = capturedArrow(value);
    if (arrow !== undefined) return this.arrow(arrow, at);
    const text = expressionOf(value);
    if (text !== undefined) return this.text(text, at);
    this.reports.notAnExpression(value, at);
    return undefined;
  }

  /** The text of a field that is read with its tags replaced. */
  tagged(value: unknown, at: At): string | undefined {
    if (typeof value === "string") {
      noteTags(value, at.scope);
      return this.interpolated(value, at);
    }
    const target = targetOf(value);
    if (target !== undefined) return this.tag(target, at);
    const operand = this.operand(value, at);
    if (operand === undefined) return undefined;
    const constant = constantText(operand.expression);
    // Only in an expression can a text hold what looks like a tag.
    if (constant !== undefined && (at.scope.kind === "outside" || !constant.includes("{{"))) return constant;
    return `{{=${this.print(operand.expression, true)}}}`;
  }

  /** The text of a condition, with tags or as an expression; what is neither true nor false is reported. */
  condition(value: unknown, at: At, isExpression: boolean): string | undefined {
    if (typeof value !== "function") return isExpression ? this.expression(value, at) : this.tagged(value, at);
    const operand = this.operand(value, at);
    if (operand === undefined) return undefined;
    const { kind } = operand.type;
    if (kind !== "boolean" && kind !== "unknown") return this.reports.noCondition(kind, value, at);
    if (isExpression) return this.print(operand.expression);
    return constantText(operand.expression) ?? `{{=${this.print(operand.expression, true)}}}`;
  }

  /** The text of a field that holds an expression. */
  expression(value: unknown, at: At): string | undefined {
    if (typeof value === "string") {
      const pieces = splitTokens(value);
      const parts = pieces.map((part) => (typeof part === "string" ? part : this.printed(part, pieces.length > 1, at)));
      return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
    }
    const operand = this.operand(value, at);
    return operand && this.print(operand.expression);
  }

  /** Whether a condition in the words of `when` is false as it stands, its tags taken for the texts that they are. */
  isFalse(when: string): boolean {
    const { decideWhen, parseWhen } = this.expressions;
    const { tree, problems } = parseWhen(when);
    if (tree === undefined || problems.length > 0) return false;
    try {
      return !decideWhen(tree);
    } catch {
      return false;
    }
  }

  /** A text with references in it as an expression that joins them. */
  joined(text: string, at: At): Expression | undefined {
    const parts = splitTokens(text).map((part): Expression | undefined => {
      if (typeof part === "string") return textOf(part);
      const found = this.resolve(part, at);
      if (found === undefined) return undefined;
      if (found.as.kind === "artifact") return this.reports.artifactInText(part, at);
      this.judged(operandOf(found), [[found, part.label]], at);
      return textExpression(found);
    });
    return sumOf(parts);
  }

  /** JSON with references in it as an expression that makes it: their values become JSON of their types. */
  json(text: string, at: At): Expression | undefined {
    const parts = splitJson(text).map((part): Expression | undefined => {
      if (typeof part === "string") return textOf(part);
      const [only] = splitTokens(part.text);
      if (!part.isValue || typeof only === "string" || only === undefined) {
        const joined = this.joined(part.text, at);
        return joined && rawJsonOf(joined);
      }
      const found = this.resolve(only, at);
      if (found === undefined) return undefined;
      if (found.as.kind === "artifact") return this.reports.artifactInText(only, at);
      this.judged(operandOf(found), [[found, only.label]], at);
      return jsonExpression(found);
    });
    return sumOf(parts);
  }

  /** What a reference means; what is wrong with it is reported. */
  resolve(target: Target, { scope, place, field, isLocal = false }: At): Resolution | undefined {
    const isGlobal = target.owner === 0 && !(target.path[0] === "workflow" && target.path[1] === "outputs");
    if (isLocal && isGlobal) return this.reports.globalInOutput(target, place, field);
    if (this.parameters !== undefined && target.owner === 0 && target.path[1] === "parameters") {
      const [, , name = ""] = target.path;
      if (!this.parameters.has(name)) return this.reports.unknownParameter(name, this.parameters, place);
    }
    const found = scope.resolve(target);
    if (typeof found === "object" && "tag" in found) {
      const isJoined = found.as.kind === "list" && found.as.printed && found.as.of === "string";
      return isJoined ? this.reports.aggregatedText(target, place) : found;
    }
    this.reports.unresolved(found, target, scope, place, field);
    return undefined;
  }

  /**
   * The tag of a reference, with a conversion where the plain one would be another text than its type says. Braces that
   * stand `before` it go into the tag, which Argo would otherwise take to begin with them.
   */
  tag(target: Target, at: At, before = ""): string | undefined {
    const found = this.resolve(target, at);
    if (found === undefined) return undefined;
    if (found.as.kind === "artifact") return this.reports.artifactInText(target, at);
    this.judged(operandOf(found), [[found, target.label]], at);
    if (isPlain(found) && before === "") return `{{${found.tag}}}`;
    const text = textExpression(found);
    return `{{=${this.print(before === "" ? text : plus(textOf(before), text), true)}}}`;
  }

  /** A reference in the text of an expression, where what stands around it may bind more tightly than its conversion. */
  private printed(target: Target, isInside: boolean, at: At): string | undefined {
    const found = this.resolve(target, at);
    if (found === undefined) return undefined;
    const { expression } = this.judged(operandOf(found), [[found, target.label]], at);
    const text = this.print(expression);
    return isInside && (expression.kind === "binary" || expression.kind === "conditional") ? `(${text})` : text;
  }

  private interpolated(text: string, at: At): string | undefined {
    if (!text.isWellFormed()) return this.reports.halfPair(at);
    let braces = "";
    const pieces = splitTokens(text);
    const parts = pieces.map((part, index) => {
      if (typeof part !== "string") {
        const before = braces;
        braces = "";
        return this.tag(part, { ...at, hasDefault: false }, before);
      }
      if (hasRemains(part)) return this.reports.broken(at);
      let end = part.length;
      if (index < pieces.length - 1) while (part[end - 1] === "{") end--;
      braces = part.slice(end);
      return part.slice(0, end);
    });
    return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
  }

  private arrow(arrow: CapturedArrow, at: At): Operand | undefined {
    const endless = (): undefined => this.reports.endlessArrow(arrow, at);
    return this.once(arrow, endless, () => this.lowered(arrow, at));
  }

  private text(text: ExpressionText, at: At): Operand | undefined {
    const endless = (): undefined =>
      this.reports.textProblem({ message: "it uses others without end", start: 0, end: 0 }, at);
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
    const { operand, problems } = this.expressions.lower(arrow.tree, {
      read: (name) => {
        const reader = arrow.scope[name];
        if (reader === undefined) throw new ReferenceError(`${name} is not defined`);
        return reader();
      },
      operand: (value) => {
        const target = targetOf(value);
        if (target !== undefined) {
          const found = this.resolve(target, at);
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
    for (const problem of problems) this.reports.arrowProblem(arrow, problem);
    if (operand === undefined || problems.length > 0 || isBroken) return undefined;
    if (isTooLarge(operand.expression)) return this.reports.hugeArrow(arrow, at);
    const safe = { ...operand, expression: guardResults(operand.expression) };
    return this.judged(safe, read, at);
  }

  private parsed({ texts, values }: ExpressionText, at: At): Operand | undefined {
    const { parseExpression, checkExpression, fillHoles } = this.expressions;
    const { tree, problems } = parseExpression(texts);
    for (const problem of problems) this.reports.textProblem(problem, at);
    if (tree === undefined || problems.length > 0) return undefined;
    const read: [Resolution, string][] = [];
    let isBroken = false;
    const filled = fillHoles(tree, (name) => {
      const value = values[Number(name)];
      const literal = typeof value === "function" ? undefined : literalOf(value);
      if (literal !== undefined) return literal;
      const target = targetOf(value);
      const found = target && this.resolve(target, at);
      if (target !== undefined && found !== undefined) read.push([found, target.label]);
      const operand =
        found === undefined ? (target === undefined ? this.operand(value, at) : undefined) : operandOf(found);
      isBroken ||= operand === undefined;
      return operand?.expression ?? { kind: "nil" };
    });
    if (isBroken) return undefined;
    if (isTooLarge(filled)) {
      return this.reports.textProblem({ message: "it is larger than Argo compiles", start: 0, end: 0 }, at);
    }
    const mistakes = checkExpression(filled, argoNames);
    for (const mistake of mistakes) this.reports.textProblem(mistake, at);
    if (mistakes.length > 0) return undefined;
    return this.judged({ expression: filled, type: { kind: "unknown" } }, read, at);
  }

  /** Notes which outputs an expression reads, to be judged when it is known what waits for what. */
  private judged(operand: Operand, read: readonly (readonly [Resolution, string])[], at: At): Operand {
    noteReadings(operand.expression, read, at);
    return operand;
  }
}
