import type { Problem } from "../problem.ts";
import type { Depends } from "./depends.ts";
import { type DependsToken, lexDepends } from "./lexer.ts";
import { operandsOf } from "./operands.ts";
import { mostNodes, nodesOf } from "./size.ts";
import { readTask } from "./task-name.ts";

/** How deep parentheses and `!` may stand inside each other. Nobody writes more by hand, and it fits on any stack. */
const deepest = 500;

/** What is wrong with a condition. */
export interface DependsProblem extends Problem {
  /** The operator that is meant by a word which Argo takes for a task. */
  readonly operator?: Operator;
}

/**
 * Reads a condition of `depends`: names of tasks with or without a result, `&&`, `||`, `!` and parentheses. What Argo
 * would refuse or misunderstand is a problem, also the words `and`, `or` and `not`, which its own expression language
 * knows but which it takes for tasks in front of that. There is a tree whenever the text can be understood.
 */
export const parseDepends = (text: string): { tree?: Depends; problems: DependsProblem[] } => {
  const parser = new Parser(lexDepends(text));
  try {
    const tree = parser.whole();
    if (parser.problems.length > 0) return { problems: parser.problems };
    return nodesOf(tree) > mostNodes ? { tree, problems: [tooLarge(text)] } : { tree, problems: [] };
  } catch (error) {
    if (error !== parser.stop) throw error;
    return { problems: parser.problems };
  }
};

const tooLarge = (text: string): Problem => ({
  message:
    "Argo cannot compile a condition of this size: it takes at most 833 tasks, or 2500 with a result each, as in `a.Succeeded`; put a task between",
  start: 0,
  end: text.length,
});

type Operator = "&&" | "||" | "!";

const operatorOf: ReadonlyMap<string, Operator> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
]);

class Parser {
  readonly problems: DependsProblem[] = [];
  private thrown: Error | undefined;
  private readonly tokens: readonly DependsToken[];
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly DependsToken[]) {
    this.tokens = tokens;
  }

  /** Thrown after a problem behind which nothing sensible can be said. Making one takes longer than reading most conditions. */
  get stop(): Error {
    this.thrown ??= new Error("the condition cannot be read");
    return this.thrown;
  }

  whole(): Depends {
    if (this.peek().kind === "end")
      this.fail(this.peek(), "the condition is empty: name a task, as in `build` or `build.Failed`");
    const tree = this.chain("or");
    const token = this.peek();
    if (token.kind === "end") return tree;
    if (token.kind === ")") return this.fail(token, "this parenthesis closes nothing: leave it out");
    if (token.kind === "other" || token.kind === "tag") return this.refuse(token);
    return this.fail(token, `an operator is missing before \`${token.text}\`: write \`&&\` or \`||\``);
  }

  private peek(): DependsToken {
    return this.tokens[this.next] ?? { kind: "end", text: "", start: 0, end: 0 };
  }

  private fail(at: { start: number; end: number }, message: string): never {
    this.problems.push({ message, start: at.start, end: at.end });
    throw this.stop;
  }

  private refuse(token: DependsToken): never {
    if (token.kind === "tag")
      this.fail(token, "Argo reads this condition before it fills in tags: write the task's name");
    const meant = token.text === "&" ? "`&&`" : token.text === "|" ? "`||`" : "`&&`, `||` or `!`";
    this.fail(token, `\`${token.text}\` is no operator here: write ${meant}`);
  }

  /** The operator that a name stands for. In capitals, `NOT` is one in front of a name, and otherwise a task. */
  private operatorAt(token: DependsToken): Operator | undefined {
    if (token.kind !== "name") return undefined;
    const operator = operatorOf.get(token.text.toLowerCase());
    if (operator !== "!" || operatorOf.has(token.text)) return operator;
    const behind = this.tokens[this.next + 1]?.kind;
    return behind === "name" || behind === "(" || behind === "!" ? operator : undefined;
  }

  /** Whether an operator stands here. Its word is reported, and understood nevertheless. */
  private takes(operator: Operator): boolean {
    const token = this.peek();
    const meant = this.operatorAt(token) === operator;
    if (meant) {
      const message = `Argo takes the word \`${token.text}\` for the name of a task here: write \`${operator}\``;
      this.problems.push({ message, start: token.start, end: token.end, operator });
    }
    if (!meant && token.kind !== operator) return false;
    this.next++;
    return true;
  }

  private chain(kind: "and" | "or"): Depends {
    const operand = () => (kind === "or" ? this.chain("and") : this.unary());
    const first = operand();
    const operands = [first];
    while (this.takes(kind === "or" ? "||" : "&&")) operands.push(operand());
    return operands.length === 1 ? first : { kind, operands: operandsOf(kind, operands) };
  }

  private unary(): Depends {
    const token = this.peek();
    if (++this.depth > deepest)
      this.fail(token, `the condition is nested more than ${deepest} deep: split it over several tasks`);
    const tree = this.takes("!") ? ({ kind: "not", operand: this.unary() } as const) : this.primary();
    this.depth--;
    return tree;
  }

  private primary(): Depends {
    const token = this.peek();
    if (token.kind === "name") {
      this.next++;
      const { task, problems } = readTask(token);
      this.problems.push(...problems);
      return task;
    }
    if (token.kind === "(") {
      this.next++;
      const tree = this.chain("or");
      const closing = this.peek();
      if (closing.kind === "end")
        this.fail(token, "this parenthesis is not closed: write `)` behind what belongs into it");
      if (closing.kind === "other" || closing.kind === "tag") this.refuse(closing);
      if (closing.kind !== ")")
        this.fail(closing, `an operator is missing before \`${closing.text}\`: write \`&&\` or \`||\``);
      this.next++;
      return tree;
    }
    if (token.kind === "other" || token.kind === "tag") this.refuse(token);
    const before = this.tokens[this.next - 1];
    if (token.kind === "end" && before) this.fail(token, `a task is missing behind \`${before.text}\``);
    return this.fail(token, `a task is missing in front of \`${token.text}\``);
  }
}
