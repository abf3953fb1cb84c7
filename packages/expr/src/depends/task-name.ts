import type { Problem } from "../problem.ts";
import { type DependsTask, type TaskResult, taskResults } from "./depends.ts";
import type { DependsToken } from "./lexer.ts";

const allResults = `${taskResults.slice(0, -1).join(", ")} or ${taskResults.at(-1)}`;

/** Words of expr-lang, as which Argo evaluates a condition; a task of this name cannot be spoken of. */
const words: ReadonlySet<string> = new Set([
  ...["and", "or", "not", "in", "matches", "contains", "startsWith", "endsWith"],
  ...["let", "if", "else", "true", "false", "nil"],
]);

/** Why a task of this name cannot stand in a condition of `depends`, in a sentence; undefined when it can. */
export const refusesTaskName = (name: string): string | undefined => {
  if (!/^[a-zA-Z0-9][-a-zA-Z0-9]*$/.test(name))
    return `\`${name}\` is no name of a task: Argo allows letters, digits and hyphens there`;
  if (/^[0-9]/.test(name))
    return `the name of a task that stands in a condition cannot begin with a digit: rename \`${name}\``;
  if (words.has(name))
    return `a task called \`${name}\` cannot stand in a condition: Argo reads the word as part of its expression language; rename the task`;
  return undefined;
};

const isResult = (text: string): text is TaskResult => taskResults.some((result) => result === text);

/** A name with or without a result, and what is wrong with either. */
export const readTask = (token: DependsToken): { task: DependsTask; problems: Problem[] } => {
  const dot = token.text.indexOf(".");
  const name = dot < 0 ? token.text : token.text.slice(0, dot);
  const at = { start: token.start, end: token.end };
  const problems: Problem[] = [];
  const refused = refusesTaskName(name);
  if (refused !== undefined) problems.push({ message: refused, start: token.start, end: token.start + name.length });
  if (dot < 0) return { task: { kind: "task", name, at }, problems };

  const word = token.text.slice(dot + 1);
  if (isResult(word)) return { task: { kind: "task", name, result: word, at }, problems };
  const meant = taskResults.find((result) => result.toLowerCase() === word.toLowerCase());
  const message =
    word === ""
      ? `a result is missing behind \`${token.text}\`: write ${allResults}`
      : `\`${word}\` is no result of a task: write ${meant === undefined ? allResults : `\`${meant}\``}`;
  problems.push({ message, start: token.start + dot + 1, end: token.end });
  return { task: { kind: "task", name, at }, problems };
};
