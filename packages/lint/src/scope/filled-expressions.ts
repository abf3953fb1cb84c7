import { EvaluationError, evaluate, parseExpression, textOf, type Value } from "@argotsx/expr";

/** What is only there when the workflow runs, so that Argo leaves an expression with it as it is. */
const later = /\b(?:tasks|steps|item)\b/;
const inputs = /\binputs\b/;

/** Puts a value into nested maps under a name with dots. */
const put = (variables: Map<string, Value>, name: string, value: string): void => {
  const parts = name.split(".");
  const last = parts.pop() ?? name;
  let at = variables;
  for (const part of parts) {
    const inner = at.get(part);
    if (inner instanceof Map) at = inner;
    else {
      const made = new Map<string, Value>();
      at.set(part, made);
      at = made;
    }
  }
  if (!(at.get(last) instanceof Map)) at.set(last, value);
};

/**
 * What Argo puts in the place of expressions when it fills a template in. It evaluates them with placeholders for what is not
 * there yet, and where that fails, it leaves them for later.
 */
export class FilledExpressions {
  private readonly results = new Map<string, string | undefined>();
  private readonly hasInputs: boolean;
  private readonly fillings: () => Iterable<readonly [name: string, filling: string]>;
  private variables: Map<string, Value> | undefined;

  constructor(fillings: () => Iterable<readonly [name: string, filling: string]>, hasInputs: boolean) {
    this.hasInputs = hasInputs;
    this.fillings = fillings;
  }

  /** The text that an expression becomes; nothing where it stays. */
  fill(source: string): string | undefined {
    if (later.test(source) || (!this.hasInputs && inputs.test(source))) return undefined;
    if (!this.results.has(source)) this.results.set(source, this.evaluate(source));
    return this.results.get(source);
  }

  private evaluate(source: string): string | undefined {
    const { tree, problems } = parseExpression(source);
    if (tree === undefined || problems.length > 0) return undefined;
    if (this.variables === undefined) {
      this.variables = new Map();
      for (const [name, filling] of this.fillings()) put(this.variables, name, filling);
    }
    try {
      const value = evaluate(tree, this.variables);
      return value === null ? undefined : textOf(value);
    } catch (error) {
      if (error instanceof EvaluationError) return undefined;
      throw error;
    }
  }
}
