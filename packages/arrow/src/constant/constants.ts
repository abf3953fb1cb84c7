import type { Binary, Call, Callback, ElementAccess, MemberAccess, Span, Tree } from "../tree.ts";
import type { ArrowProblem, Context } from "../type.ts";
import { written } from "../written.ts";
import { operate } from "./operators.ts";
import { isData, isPrimitive } from "./plain.ts";
import { isPure } from "./pure.ts";

/** What is known while compiling: any value, and for a method what it is called on. */
export interface Constant {
  readonly value: unknown;
  readonly receiver?: unknown;
}

type Parameters = ReadonlyMap<string, unknown>;

/** Thrown where something cannot be computed; it becomes a problem. */
class Unreadable extends Error {
  readonly problem: ArrowProblem;

  constructor(at: Span, message: string, help?: string) {
    super(message);
    this.problem = { at, message, ...(help !== undefined && { help }) };
  }
}
/** Thrown out of a callback whose value is only known when the workflow runs. */
class RunTimeOnly extends Error {}

const messageOf = (thrown: unknown): string => {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return said.split("\n", 1)[0] ?? "";
};

// What Kubernetes stores of an object is at most 1.5 MB.
const isTooLarge = (value: unknown): boolean =>
  (typeof value === "string" || Array.isArray(value)) && value.length > 1_500_000;

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** The parts of a tree that are known while compiling, computed as JavaScript computes them. */
export class Constants {
  readonly #context: Context;
  readonly #problems: ArrowProblem[];
  readonly #known = new Map<Tree, Constant | undefined>();

  constructor(context: Context, problems: ArrowProblem[]) {
    this.#context = context;
    this.#problems = problems;
  }

  /** What a tree is while compiling; nothing when it depends on the workflow's run or cannot be read. */
  of(tree: Tree): Constant | undefined {
    if (this.#known.has(tree)) return this.#known.get(tree);
    let found: Constant | undefined;
    try {
      found = this.#compute(tree, undefined);
    } catch (thrown) {
      if (thrown instanceof Unreadable) this.#problems.push(thrown.problem);
      else if (!(thrown instanceof RunTimeOnly)) throw thrown;
    }
    this.#known.set(tree, found);
    return found;
  }

  /** Inside of a callback everything depends on its parameters, so nothing is kept. */
  #of(tree: Tree, parameters: Parameters | undefined): Constant | undefined {
    return parameters === undefined ? this.of(tree) : this.#compute(tree, parameters);
  }

  #compute(tree: Tree, parameters: Parameters | undefined): Constant | undefined {
    switch (tree.kind) {
      case "literal":
        return { value: tree.value };
      case "name":
        return this.#name(tree.name, tree.at);
      case "parameter":
        return parameters?.has(tree.name) === true ? { value: parameters.get(tree.name) } : undefined;
      case "member":
        return this.#member(tree, { value: tree.name }, parameters);
      case "element":
        return this.#member(tree, this.#of(tree.index, parameters), parameters);
      case "call":
        return this.#call(tree, parameters);
      case "unary": {
        const operand = this.#of(tree.operand, parameters);
        if (operand === undefined || !isPrimitive(operand.value)) return undefined;
        if (tree.operator === "!") return { value: !operand.value };
        return { value: tree.operator === "-" ? -Number(operand.value) : Number(operand.value) };
      }
      case "binary":
        return this.#binary(tree, parameters);
      case "conditional": {
        const test = this.#of(tree.test, parameters);
        if (test === undefined || !isPrimitive(test.value)) return undefined;
        return this.#of(test.value ? tree.then : tree.otherwise, parameters);
      }
      case "template": {
        const values = tree.values.map((value) => this.#of(value, parameters));
        if (!values.every((one) => one !== undefined && isPrimitive(one.value))) return undefined;
        return { value: tree.texts.map((text, i) => (i === 0 ? text : `${values[i - 1]?.value}${text}`)).join("") };
      }
      case "list": {
        const items: unknown[] = [];
        for (const { spread, value } of tree.items) {
          const item = this.#of(value, parameters);
          if (item === undefined || (spread && !Array.isArray(item.value))) return undefined;
          if (spread) items.push(...(item.value as readonly unknown[]));
          else items.push(item.value);
        }
        return { value: items };
      }
      case "object": {
        const entries: [string, unknown][] = [];
        for (const { key, value } of tree.entries) {
          const one = this.#of(value, parameters);
          if (one === undefined) return undefined;
          entries.push([key, one.value]);
        }
        return { value: Object.fromEntries(entries) };
      }
      default:
        return undefined;
    }
  }

  #name(name: string, at: Span): Constant {
    try {
      return { value: this.#context.read(name) };
    } catch (thrown) {
      throw new Unreadable(at, `${name} cannot be read while compiling: ${messageOf(thrown)}`);
    }
  }

  #member(
    tree: MemberAccess | ElementAccess,
    key: Constant | undefined,
    parameters: Parameters | undefined,
  ): Constant | undefined {
    const object = this.#of(tree.object, parameters);
    if (object === undefined || key === undefined || !isPrimitive(key.value)) return undefined;
    if (isNothing(object.value)) {
      if (tree.optional) return { value: undefined };
      const path = written(tree.object);
      throw new Unreadable(tree.at, `${path} is ${object.value}, so it has no member ${String(key.value)}`);
    }
    try {
      const value: unknown = Reflect.get(Object(object.value), String(key.value), object.value);
      if (this.#isUnread(object.value, value, tree)) {
        const path = written(tree.object);
        const help = `call it to read it: \`${path}()\``;
        throw new Unreadable(tree.object.at, `${path} has no value until the workflow runs`, help);
      }
      return { value, receiver: object.value };
    } catch (thrown) {
      if (thrown instanceof Unreadable) throw thrown;
      throw new Unreadable(tree.at, `${written(tree)} cannot be read while compiling: ${messageOf(thrown)}`);
    }
  }

  /** Whether a member is that of a function only because a reference is one: `text.length`. */
  #isUnread(object: unknown, value: unknown, tree: MemberAccess | ElementAccess): boolean {
    if (typeof object !== "function" || !isPrimitive(value)) return false;
    return this.#context.operand(object, written(tree.object), tree.object.at) !== undefined;
  }

  #call(tree: Call, parameters: Parameters | undefined): Constant | undefined {
    const callee = this.#of(tree.callee, parameters);
    if (callee === undefined) return undefined;
    if (isNothing(callee.value) && tree.optional) return { value: undefined };
    if (!isPure(callee.value)) return undefined;
    // A method on what is no data, such as a list of references, is not for JavaScript to compute.
    if (!isData(callee.receiver) && typeof callee.receiver === "object" && Array.isArray(callee.receiver))
      return undefined;
    const args: unknown[] = [];
    for (const argument of tree.arguments) {
      const value =
        argument.kind === "callback" ? { value: this.#callback(argument, parameters) } : this.#of(argument, parameters);
      if (value === undefined) return undefined;
      if (argument.kind !== "callback" && !isData(value.value) && !isPure(value.value)) return undefined;
      args.push(value.value);
    }
    // sort and reverse would change the author's own list.
    const receiver = Array.isArray(callee.receiver) ? [...callee.receiver] : callee.receiver;
    try {
      const value: unknown = Reflect.apply(callee.value, receiver, args);
      if (isTooLarge(value)) {
        throw new Unreadable(tree.at, `${written(tree)} makes more than an expression of Argo can hold`);
      }
      return { value };
    } catch (thrown) {
      if (thrown instanceof Unreadable || thrown instanceof RunTimeOnly) throw thrown;
      throw new Unreadable(tree.at, `${written(tree)} fails: ${messageOf(thrown)}`);
    }
  }

  #callback(callback: Callback, outer: Parameters | undefined): (...args: readonly unknown[]) => unknown {
    return (...args) => {
      const parameters = new Map(outer);
      callback.parameters.forEach((name, i) => {
        parameters.set(name, args[i]);
      });
      const result = this.#of(callback.body, parameters);
      if (result === undefined) throw new RunTimeOnly();
      return result.value;
    };
  }

  #binary(tree: Binary, parameters: Parameters | undefined): Constant | undefined {
    const left = this.#of(tree.left, parameters);
    if (left === undefined) return undefined;
    switch (tree.operator) {
      case "&&":
      case "||":
        if (!isData(left.value)) return undefined;
        return Boolean(left.value) === (tree.operator === "&&") ? this.#of(tree.right, parameters) : left;
      case "??":
        return isNothing(left.value) ? this.#of(tree.right, parameters) : left;
    }
    const right = this.#of(tree.right, parameters);
    return right && operate(tree.operator, left.value, right.value);
  }
}
