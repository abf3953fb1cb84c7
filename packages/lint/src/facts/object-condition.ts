/**
 * The conditions of resource templates: selectors of labels in their text form (`labels.Parse` of apimachinery), of which
 * the keys are paths into the object that was made.
 * @module
 */
import { labelKeyFault, labelValueFault } from "./names.ts";

/** What is wrong, in a sentence without its end, with offsets in the condition. */
export interface ConditionFault {
  readonly fault: string;
  readonly advice?: string;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly kind: "word" | "operator" | "end";
  readonly start: number;
  readonly end: number;
}

const operators = ["==", "!=", "=", "!", ">", "<", "(", ")", ","] as const;
const comparisons: ReadonlySet<string> = new Set(["==", "!=", "=", ">", "<", "in", "notin"]);

const tokensOf = (condition: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < condition.length) {
    const character = condition.charAt(at);
    if (/[ \t\r\n]/.test(character)) {
      at++;
      continue;
    }
    const operator = operators.find((each) => condition.startsWith(each, at));
    const text = operator ?? /^[^ \t\r\n=!(),<>]+/.exec(condition.slice(at, at + 1024))?.[0] ?? character;
    tokens.push({ text, kind: operator === undefined ? "word" : "operator", start: at, end: at + text.length });
    at += text.length;
  }
  tokens.push({ text: "", kind: "end", start: condition.length, end: condition.length });
  return tokens;
};

/** What people write who think of another language. */
const adviceOn = ({ text }: Token): string | undefined => {
  if (text === "&&" || text === "and") return "write a comma between conditions that must all hold";
  if (text === "||" || text === "or")
    return "write 'in (a, b)' for one of several values: other alternatives cannot be said";
  return undefined;
};

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(condition: string) {
    this.tokens = tokensOf(condition);
  }

  private take(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  private peek(): Token {
    return this.tokens[this.next] ?? { text: "", kind: "end", start: 0, end: 0 };
  }

  /** All requirements up to the end, or the first thing that is wrong. */
  all(): ConditionFault | undefined {
    if (this.peek().kind === "end") return undefined;
    for (;;) {
      const fault = this.requirement();
      if (fault !== undefined) return fault;
      const token = this.take();
      if (token.kind === "end") return undefined;
      if (token.text === "," && this.peek().kind !== "end") continue;
      return this.refuse(token.text === "," ? this.peek() : token, "a comma or nothing more");
    }
  }

  private refuse(token: Token, wanted: string): ConditionFault {
    const found = token.kind === "end" ? "the condition ends" : `there is '${token.text}'`;
    const advice = adviceOn(token);
    return {
      fault: `${found} where ${wanted} has to stand`,
      ...(advice !== undefined && { advice }),
      start: token.start,
      end: token.end,
    };
  }

  private requirement(): ConditionFault | undefined {
    const isNegated = this.peek().text === "!";
    if (isNegated) this.next++;
    const key = this.take();
    if (key.kind !== "word" || key.text === "in" || key.text === "notin")
      return this.refuse(key, "the path of a field");
    const keyFault = labelKeyFault(key.text);
    if (keyFault !== undefined) {
      return { fault: `the path '${key.text}' ${keyFault}`, start: key.start, end: key.end };
    }
    const ends = this.peek().kind === "end" || this.peek().text === ",";
    if (isNegated || ends) return ends ? undefined : this.refuse(this.peek(), "a comma or nothing more");
    const operator = this.take();
    if (!comparisons.has(operator.text)) return this.refuse(operator, "an operator such as ==, !=, >, < or in");
    if (operator.text === "in" || operator.text === "notin") return this.list();
    return this.value(operator);
  }

  private value(operator: Token): ConditionFault | undefined {
    const isOrder = operator.text === ">" || operator.text === "<";
    if (this.peek().kind === "end" || this.peek().text === ",") {
      return isOrder ? this.refuse(this.peek(), "a number") : undefined;
    }
    const value = this.take();
    if (isOrder && value.text === "=") {
      const other = operator.text === ">" ? "> with one less" : "< with one more";
      return {
        fault: `there is no operator '${operator.text}='`,
        advice: `write ${other}`,
        start: operator.start,
        end: value.end,
      };
    }
    if (value.kind !== "word" || value.text === "in" || value.text === "notin") return this.refuse(value, "a value");
    if (isOrder && !/^[-+]?\d+$/.test(value.text)) {
      return {
        fault: `'${operator.text}' compares whole numbers, and '${value.text}' is none`,
        start: value.start,
        end: value.end,
      };
    }
    return faultOfValue(value);
  }

  private list(): ConditionFault | undefined {
    const open = this.take();
    if (open.text !== "(") return this.refuse(open, "a list in parentheses");
    for (;;) {
      const token = this.take();
      if (token.text === ")") return undefined;
      if (token.text === ",") continue;
      if (token.kind !== "word") return this.refuse(token, "a value, a comma or ')'");
      const fault = faultOfValue(token);
      if (fault !== undefined) return fault;
      const { text } = this.peek();
      if (text !== "," && text !== ")") return this.refuse(this.peek(), "a comma or ')'");
    }
  }
}

const faultOfValue = ({ text, start, end }: Token): ConditionFault | undefined => {
  if (/^(["']).*\1$/.test(text)) {
    return {
      fault: `the value ${text} holds its quotes`,
      advice: `write ${text.slice(1, -1)} without them`,
      start,
      end,
    };
  }
  const fault = labelValueFault(text);
  return fault === undefined ? undefined : { fault: `the value '${text}' ${fault}`, start, end };
};

/** What is wrong with a condition, the first thing only; nothing with an empty one. */
export const objectConditionFault = (condition: string): ConditionFault | undefined => new Parser(condition).all();
