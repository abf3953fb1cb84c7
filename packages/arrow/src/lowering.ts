import type { Expression } from "@argotsx/expr";
import { Constants } from "./constant/constants.ts";
import { isData } from "./constant/plain.ts";
import { isUnwritable, literalOf } from "./literal.ts";
import { lowerCall } from "./lower-call.ts";
import { lowerForm } from "./lower-form.ts";
import { operatorHelp } from "./operator-help.ts";
import type { Rows } from "./rows.ts";
import type { Callback, Span, Tree } from "./tree.ts";
import { type ArrowProblem, type Context, nameOf, type Type } from "./type.ts";
import type { Value } from "./value.ts";
import { written, writtenInside } from "./written.ts";

type Frame = ReadonlyMap<string, Value>;
/** What a callback reads of the callback around it, as it is carried into it. */
type Entries = readonly (readonly [name: string, value: Value])[];

const frameOf = (callback: Callback, values: readonly Value[], outer: Entries): Frame => {
  const frame = new Map<string, Value>(outer);
  callback.parameters.forEach((name, i) => {
    const value = values[i];
    if (value !== undefined) frame.set(name, value);
  });
  return frame;
};

/** The lowering of one arrow: what it reads, what went wrong, and the parameters of the callbacks around. */
export class Lowering {
  readonly context: Context;
  readonly rows: Rows;
  readonly constants: Constants;
  readonly problems: ArrowProblem[] = [];
  #frames: readonly Frame[] = [];

  constructor(context: Context, rows: Rows) {
    this.context = context;
    this.rows = rows;
    this.constants = new Constants(context, this.problems);
  }

  fail(at: Span, message: string, help?: string): undefined {
    this.problems.push({ at, message, ...(help !== undefined && { help }) });
    return undefined;
  }

  /** The value of a tree when the workflow runs; nothing when a problem was reported. */
  value(tree: Tree): Value | undefined {
    const constant = this.constants.of(tree);
    // What is no data is looked for inside of a list that is written down.
    const isOpen = (tree.kind === "list" || tree.kind === "object") && !isData(constant?.value);
    if (constant !== undefined && !isOpen) return this.#literal(constant.value, tree);
    switch (tree.kind) {
      case "refused":
        return this.fail(tree.at, `${tree.what} cannot be part of an expression`, tree.help);
      case "parameter":
        return this.#parameter(tree.name, tree.at);
      case "call":
        return lowerCall(tree, this);
      case "unary":
        return this.rows.ofUnary(tree.operator)?.lower(tree, this);
      case "binary": {
        const row = this.rows.ofBinary(tree.operator);
        if (row !== undefined) return row.lower(tree, this);
        return this.fail(tree.at, `expressions of Argo have no operator ${tree.operator}`, operatorHelp(tree));
      }
      default:
        return lowerForm(tree, this);
    }
  }

  #literal(value: unknown, tree: Tree): Value | undefined {
    const path = written(tree);
    // A text may hold references. Those that stand in the arrow itself do not.
    if (typeof value === "string" && tree.kind !== "literal") {
      const operand = this.context.operand(value, path, tree.at);
      if (operand !== undefined) return operand;
    }
    if (typeof value === "function" && this.context.operand(value, path, tree.at) !== undefined) {
      return this.fail(
        tree.at,
        `${path} has no value until the workflow runs`,
        `call it to read it: \`${writtenInside(tree)}()\``,
      );
    }
    const literal = literalOf(value);
    if (!isUnwritable(literal)) return literal;
    const { problem, help } = literal;
    if (tree.kind === "literal" || problem === path) {
      return this.fail(tree.at, `an expression of Argo cannot hold ${problem}`, help);
    }
    return this.fail(tree.at, `${path} is ${problem}, which an expression of Argo cannot hold`, help);
  }

  #parameter(name: string, at: Span): Value | undefined {
    const depth = this.#frames.findLastIndex((frame) => frame.has(name));
    const value = this.#frames[depth]?.get(name);
    if (value === undefined) return this.fail(at, `${name} is no parameter of a function around it`);
    if (depth === this.#frames.length - 1) return value;
    return this.fail(
      at,
      `an expression of Argo cannot reach ${name} here`,
      "give the value that the method is called on to a map before: `.map((item) => item.list)`",
    );
  }

  /** Whether a callback is being lowered. */
  get isInside(): boolean {
    return this.#frames.length > 0;
  }

  /** What a parameter in reach is. */
  parameter(name: string): Value | undefined {
    return this.#frames.at(-1)?.get(name);
  }

  /** Runs with the parameters of a callback in reach, and no others. */
  inside<T>(parameters: Frame, run: () => T): T {
    const outer = this.#frames;
    this.#frames = [...outer, parameters];
    try {
      return run();
    } finally {
      this.#frames = outer;
    }
  }

  /** The body of a callback whose parameters are these values. */
  body(callback: Callback, values: readonly Value[], outer: Entries): Value | undefined {
    return this.inside(frameOf(callback, values, outer), () => this.value(callback.body));
  }

  /** The same where the body must be a boolean. */
  conditionIn(callback: Callback, values: readonly Value[], outer: Entries): Expression | undefined {
    return this.inside(frameOf(callback, values, outer), () => this.condition(callback.body));
  }

  /** Two ways to lower the same. One of them may fail; what is wrong with it only counts when both do. */
  alternatives(
    first: () => Value | undefined,
    second: () => Value | undefined,
  ): readonly [Value | undefined, Value | undefined] {
    const before = this.problems.length;
    const one = first();
    const wrongWithFirst = this.problems.splice(before);
    const other = second();
    const wrongWithSecond = this.problems.splice(before);
    if (one === undefined && other === undefined) {
      this.problems.push(...(wrongWithFirst.length > 0 ? wrongWithFirst : wrongWithSecond));
    }
    return [one, other];
  }

  #needs(
    tree: Tree,
    kinds: readonly Type["kind"][],
    what: string,
    help: (type: Type) => string | undefined,
  ): Value | undefined {
    const value = this.value(tree);
    if (value === undefined || kinds.includes(value.type.kind)) return value;
    const path = written(tree);
    const subject = path === "…" ? "this" : path;
    return this.fail(tree.at, `${subject} is ${nameOf(value.type)}, and ${what} is needed here`, help(value.type));
  }

  /** A text, or JSON that must be one. */
  text(tree: Tree): Value | undefined {
    return this.#needs(tree, ["string", "unknown"], "a text", (type) =>
      type.kind === "number" || type.kind === "boolean" ? `write \`String(${written(tree)})\`` : undefined,
    );
  }

  /** A number, or JSON that must be one. */
  number(tree: Tree): Value | undefined {
    return this.#needs(tree, ["number", "unknown"], "a number", (type) =>
      type.kind === "string" ? `write \`Number(${written(tree)})\`` : undefined,
    );
  }

  list(tree: Tree): Value | undefined {
    return this.#needs(tree, ["list", "unknown"], "a list", () => undefined);
  }

  /** A condition. JavaScript takes anything for one, Argo only booleans. `otherwise` may know better what to write. */
  condition(tree: Tree, otherwise?: (type: Type) => string | undefined): Expression | undefined {
    return this.#needs(tree, ["boolean"], "a boolean", (type) => {
      if (this.constants.of(tree) !== undefined) return undefined;
      const special = otherwise?.(type);
      if (special !== undefined) return special;
      const path = writtenInside(tree);
      switch (type.kind) {
        case "string":
          return `write \`${path} !== ""\``;
        case "number":
          return `write \`${path} !== 0\``;
        case "list":
          return `write \`${path}.length > 0\``;
        case "unknown":
          return `write \`${path} === true\`, or \`${path} != null\``;
        default:
          return undefined;
      }
    })?.expression;
  }
}
