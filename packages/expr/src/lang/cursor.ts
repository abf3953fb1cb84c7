import type { Expression } from "../expression.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import { describe, isSign, type Token } from "./token.ts";

/** Argo compiles no expression of more nodes. */
const mostNodes = 10_000;
/** So deep may parentheses, calls and the like nest; far from what anybody writes, and from what the stack holds. */
const deepest = 400;

const end: Token = { kind: "end", text: "", start: 0, end: 0 };

/** How an expression is read that stands inside another one. Every construct has some, so that none needs to know the others. */
export interface Grammar {
  /** What may stand at the top, in parentheses and in braces. */
  readonly sequence: (cursor: Cursor) => Expression;
  /** An expression whose binary operators all bind at least as tightly as `precedence`. */
  readonly expression: (cursor: Cursor, precedence: number) => Expression;
}

/** Where the parser stands in the tokens, how it goes on inside, and its bounds on nesting and size. */
export class Cursor {
  /** How many predicates are open, in which `#` means something. */
  predicates = 0;
  /** How many nodes there are; what a short form repeats counts again. */
  nodes = 0;
  /** How many pipes there are: each is a call around what stands before it, and so as deep as if it were written so. */
  pipes = 0;
  /** What comes next. */
  current: Token;
  private depth = 0;
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.current = tokens[0] ?? end;
  }

  sequence(): Expression {
    return this.grammar.sequence(this);
  }

  expression(precedence: number): Expression {
    return this.grammar.expression(this, precedence);
  }

  get following(): Token {
    return this.tokens[this.at + 1] ?? this.current;
  }

  get ended(): boolean {
    return this.current.kind === "end";
  }

  /** The end of the last token taken. */
  get behind(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  take(): Token {
    const token = this.current;
    if (token.kind !== "end") this.advance();
    return token;
  }

  private advance(): void {
    this.at++;
    this.current = this.tokens[this.at] ?? end;
  }

  is(sign: string): boolean {
    const { current } = this;
    return current.text === sign && isSign(current, sign);
  }

  /** Takes an operator or bracket if it comes next. */
  accept(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.advance();
    return true;
  }

  /** Takes an operator or bracket, or fails with `message`, a sentence that says what to write. */
  expect(sign: string, message: string): Token {
    if (!this.is(sign)) throw this.unexpected(message);
    return this.take();
  }

  /** Takes the bracket that closes `open`. */
  close(sign: string, open: Token): void {
    this.expect(sign, `The \`${open.text}\` at offset ${open.start} is not closed here: write \`${sign}\``);
  }

  unexpected(message: string): SyntaxProblem {
    const token = this.current;
    return new SyntaxProblem(`${message}, not ${describe(token)}.`, token.start, token.end);
  }

  count(nodes: number): void {
    this.nodes += nodes;
    if (this.nodes > mostNodes) {
      const { start, end } = this.current;
      throw new SyntaxProblem(
        `The expression has more than ${mostNodes} parts, which Argo refuses: move data into a parameter and read it with \`fromJSON\`.`,
        start,
        end,
      );
    }
  }

  /** Runs `read` one level deeper. */
  nested<Result>(read: () => Result): Result {
    if (this.depth + this.pipes >= deepest) {
      const { start, end } = this.current;
      throw new SyntaxProblem(
        `The expression is nested more than ${deepest} levels deep: name parts of it with \`let name = …;\`.`,
        start,
        end,
      );
    }
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }
}
