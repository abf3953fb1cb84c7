import { type Depends, parseDepends } from "@argotsx/expr";
import type { Fields } from "@argotsx/schema";
import { textOf } from "@argotsx/schema";
import { Unsayable } from "../refusal.ts";

/** What a task waits for, and how that is written. */
export interface Waits {
  /** The value of `after`, or nothing where the data flow says all. */
  readonly after?: string;
  /** The whole condition as Argo's text, where it is no other than that. */
  readonly depends?: string;
}

type Operand = Exclude<Depends, never>;

const operandsOf = (tree: Depends): readonly Operand[] =>
  tree.kind === "and" ? tree.operands.flatMap(operandsOf) : [tree];

/** The condition of a task, however it is written; nothing for none. */
const conditionOf = ({ depends, dependencies }: Fields): string | undefined => {
  if (textOf(depends) !== undefined) return textOf(depends);
  if (!Array.isArray(dependencies) || dependencies.length === 0) return undefined;
  return dependencies.join(" && ");
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Writes conditions with the handles of tasks; throws for one that has none. */
class Writer {
  private readonly handleOf: (task: string) => string | undefined;
  private readonly use: (name: string) => void;

  constructor(handleOf: (task: string) => string | undefined, use: (name: string) => void) {
    this.handleOf = handleOf;
    this.use = use;
  }

  code(tree: Depends): string | undefined {
    switch (tree.kind) {
      case "task": {
        const handle = this.handleOf(tree.name);
        return handle === undefined || tree.result === undefined ? handle : `${handle}.${lowerFirst(tree.result)}`;
      }
      case "not": {
        const inside = this.code(tree.operand);
        if (inside === undefined) return undefined;
        this.use("not");
        return `not(${inside})`;
      }
      case "and":
      case "or": {
        const inside = tree.operands.map((one) => this.code(one));
        if (inside.some((one) => one === undefined)) return undefined;
        this.use(tree.kind);
        return `${tree.kind}(${inside.join(", ")})`;
      }
    }
  }
}

const tasksIn = (tree: Depends): readonly string[] => {
  if (tree.kind === "task") return [tree.name];
  return tree.kind === "not" ? tasksIn(tree.operand) : tree.operands.flatMap(tasksIn);
};

/**
 * What has to be written so that a task waits as its manifest says. `flow` are the tasks whose outputs are used, each of
 * which it waits for anyway, unless `after` mentions it.
 */
export const waitsOf = (
  fields: Fields,
  flow: ReadonlySet<string>,
  handleOf: (task: string) => string | undefined,
  use: (name: string) => void,
): Waits => {
  const text = conditionOf(fields);
  if (text === undefined) return {};
  const { tree, problems } = parseDepends(text);
  if (tree === undefined || problems.length > 0) return { depends: text };
  const operands = operandsOf(tree);
  const isBare = (one: Depends): boolean => one.kind === "task" && one.result === undefined;
  const bare = new Set(operands.filter(isBare).flatMap(tasksIn));
  const said = operands.filter((one) => !isBare(one));
  const mentioned = new Set(said.flatMap(tasksIn));
  // What is used must be waited for as the condition says it, and not in another way besides.
  const isFlowSaid = [...flow].every((task) => mentioned.has(task) !== bare.has(task));
  if (!isFlowSaid) return { depends: text };
  const needed = operands.filter(
    (one) => !(isBare(one) && tasksIn(one).every((task) => flow.has(task) && !mentioned.has(task))),
  );
  if (needed.length === 0) return {};
  const writer = new Writer(handleOf, use);
  const codes = needed.map((one) => writer.code(one));
  if (codes.some((code) => code === undefined)) return { depends: text };
  const [only] = codes;
  return { after: codes.length === 1 && only !== undefined ? only : `[${codes.join(", ")}]` };
};

/** The condition of a task as its manifest says it, for one that reads what it does not wait for itself. */
export const wholeCondition = (fields: Fields): Waits => {
  const depends = conditionOf(fields);
  if (depends === undefined) throw new Unsayable("it reads a task that it does not wait for");
  return { depends };
};
