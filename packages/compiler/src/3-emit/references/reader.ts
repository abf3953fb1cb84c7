import type { Operand } from "@argotsx/arrow";
import { expressionIn, hasRemains, splitTokens, type Target, targetOf } from "@argotsx/authoring/tree";
import type { Expression } from "@argotsx/expr";
import type { Expressions } from "../../expressions.ts";
import type { At } from "./at.ts";
import { constantText } from "./constant.ts";
import { ExpressionsNeeded } from "./expressions-needed.ts";
import { splitJson } from "./json-text.ts";
import { callOf, plus, rawJsonOf, sumOf, textOf } from "./make-expression.ts";
import { noteTags } from "./note-tags.ts";
import { Operands } from "./operands.ts";
import type { Reports } from "./reports.ts";
import { isPlain, isText, jsonExpression, operandOf, type Resolution, textExpression } from "./resolution.ts";
import { Resolver } from "./resolver.ts";

/** Turns what authors write for values of the running workflow into what Argo reads. */
export class Reader {
  private readonly reports: Reports;
  private readonly loaded: Expressions | undefined;
  private readonly resolver: Resolver;
  private readonly operands: Operands;

  constructor(reports: Reports, expressions: Expressions | undefined) {
    this.reports = reports;
    this.loaded = expressions;
    this.resolver = new Resolver(reports);
    this.operands = new Operands(this.resolver, () => this.expressions);
  }

  /** The arguments of the workflow, where all are known. */
  set parameters(names: ReadonlySet<string> | undefined) {
    this.resolver.parameters = names;
  }

  /** What a reference means; what is wrong with it is reported. */
  resolve(target: Target, at: At): Resolution | undefined {
    return this.resolver.resolve(target, at);
  }

  /** What a value is as an expression: a reference, an arrow or `expr`; nothing for others and for what is wrong. */
  operand(value: unknown, at: At): Operand | undefined {
    return this.operands.operand(value, at);
  }

  private get expressions(): Expressions {
    if (this.loaded === undefined) throw new ExpressionsNeeded();
    return this.loaded;
  }

  /** The text of an expression; `tag` for one that stands between `{{=` and `}}`. */
  print(expression: Expression, tag = false): string {
    return this.expressions.printExpression(expression, { tag });
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

  /** The text of what an operand holds, as JavaScript and Argo's tags make it; lists and objects as JSON. */
  asText(operand: Operand): Expression {
    return this.expressions.textOf(operand) ?? callOf("toJson", operand.expression);
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
      const written = expressionIn(part);
      if (written !== undefined) {
        const operand = this.operands.text(written, at);
        return operand && this.asText(operand);
      }
      const found = this.resolve(part, at);
      if (found === undefined) return undefined;
      if (found.as.kind === "artifact") return this.reports.artifactInText(part, at);
      this.resolver.judged(operandOf(found), [[found, part.label]], at);
      return part.inJson ? jsonExpression(found) : textExpression(found);
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
      this.resolver.judged(operandOf(found), [[found, only.label]], at);
      return jsonExpression(found);
    });
    return sumOf(parts);
  }

  /**
   * The tag of a reference, with a conversion where the plain one would be another text than its type says; in JSON
   * between quotes if it is a text. Braces that stand `before` it go into the tag, which Argo would otherwise take to
   * begin with them.
   */
  tag(target: Target, at: At, before = ""): string | undefined {
    const written = expressionIn(target);
    if (written !== undefined) {
      const expression = this.operands.text(written, at)?.expression;
      if (expression === undefined) return undefined;
      // The text that Argo makes of what an expression gives is that of `string`.
      const whole = before === "" ? expression : plus(textOf(before), callOf("string", expression));
      return `{{=${this.print(whole, true)}}}`;
    }
    const found = this.resolve(target, at);
    if (found === undefined) return undefined;
    if (found.as.kind === "artifact") return this.reports.artifactInText(target, at);
    this.resolver.judged(operandOf(found), [[found, target.label]], at);
    if (isPlain(found) && before === "")
      return target.inJson && isText(found) ? `"{{${found.tag}}}"` : `{{${found.tag}}}`;
    const text = target.inJson ? jsonExpression(found) : textExpression(found);
    return `{{=${this.print(before === "" ? text : plus(textOf(before), text), true)}}}`;
  }

  /** A reference in the text of an expression, where what stands around it may bind more tightly than its conversion. */
  private printed(target: Target, isInside: boolean, at: At): string | undefined {
    const written = expressionIn(target);
    const found = written === undefined ? this.resolve(target, at) : undefined;
    const operand =
      written === undefined
        ? found && this.resolver.judged(operandOf(found), [[found, target.label]], at)
        : this.operands.text(written, at);
    if (operand === undefined) return undefined;
    const { expression } = operand;
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
}
