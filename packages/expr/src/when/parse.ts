import { SyntaxProblem } from "../lang/syntax-error.ts";
import type { Problem } from "../problem.ts";
import { lexWhen } from "./lexer.ts";
import { asRead } from "./order.ts";
import type { Token } from "./token.ts";
import { levelOf, type When } from "./when.ts";

/** How many parentheses may stand inside each other. Nobody writes more by hand, and it fits on any stack. */
const deepest = 500;

/**
 * Reads a condition of `when` whose tags are filled in. The empty text always holds. There is a tree when there is no
 * problem; what stands behind it in the few cases where govaluate ignores text is ignored here too.
 */
export const parseWhen = (text: string): { tree?: When; problems: Problem[] } => {
  if (text === "") return { tree: { kind: "boolean", value: true }, problems: [] };
  try {
    return { tree: new Parser(asRead(lexWhen(text), text)).list(), problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { problems: [error.problem] };
  }
};

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  list(): When {
    return this.binary(0);
  }

  /** Operators that bind at least as tightly as `level`. */
  private binary(level: number): When {
    let left = this.operand();
    for (;;) {
      const token = this.tokens[this.next];
      if (token === undefined || !("operator" in token) || token.kind === "prefix") return left;
      const { operator } = token;
      if (levelOf(operator) < level) return left;
      this.next++;
      const right = this.binary(levelOf(operator) + 1);
      left = { kind: "binary", operator, left, right, ...between(left, right) };
    }
  }

  private operand(): When {
    const token = this.tokens[this.next];
    if (token === undefined || token.kind === "close") {
      const start = token?.start ?? this.tokens.at(-1)?.end ?? 0;
      return { kind: "nothing", at: { start, end: start } };
    }
    this.next++;
    const at = { start: token.start, end: token.end };
    switch (token.kind) {
      case "number":
        return { kind: "number", value: token.value, at };
      case "boolean":
        return { kind: "boolean", value: token.value, at };
      case "date":
        return { kind: "date", text: token.value, at };
      case "pattern":
        return { kind: "pattern", value: token.value, at };
      case "string":
      case "variable":
        return { kind: "text", value: token.value, at };
      case "prefix": {
        const operand = this.operand();
        return { kind: "unary", operator: token.operator, operand, at: { ...at, end: operand.at?.end ?? at.end } };
      }
      case "access": {
        if (this.tokens[this.next]?.kind !== "open") return { kind: "access", path: token.path, at };
        const behind = this.deeper(token, () => this.list());
        return { kind: "access", path: token.path, arguments: behind, at };
      }
      case "open": {
        const inside = this.deeper(token, () => this.list());
        // Whatever stands here is taken for the parenthesis, as govaluate does: `((a) b)` has b in its place.
        this.next++;
        return inside;
      }
      case "modifier":
      case "comparator":
      case "logical":
      case "ternary":
      case "separator":
        throw new SyntaxProblem(`a value is missing in front of \`${token.operator}\``, token.start, token.end);
    }
  }

  private deeper(token: Token, read: () => When): When {
    if (++this.depth > deepest)
      throw new SyntaxProblem(`parentheses are nested more than ${deepest} deep`, token.start, token.end);
    const tree = read();
    this.depth--;
    return tree;
  }
}

const between = (left: When, right: When): Pick<When, "at"> =>
  left.at && right.at ? { at: { start: left.at.start, end: Math.max(left.at.end, right.at.end) } } : {};
