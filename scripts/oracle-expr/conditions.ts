import {
  type Depends,
  evaluateDepends,
  parseDepends,
  printDepends,
  type TaskResult,
  tasksOf,
} from "../../packages/expr/src/depends/index.ts";
import { EvaluationError } from "../../packages/expr/src/lang/value.ts";
import { evaluateWhen, parseWhen, printWhen, type When } from "../../packages/expr/src/when/index.ts";
import type { Random } from "../judge/random.ts";
import type { Report } from "../judge/report.ts";
import { canonical, encode } from "./encode.ts";
import type { Answer, Oracle } from "./go.ts";

const operands = [
  "foo",
  "bar-baz",
  "[foo-bar]",
  "'foo'",
  '"foo"',
  "'it\\'s'",
  "1",
  "2.5",
  ".5",
  "0x1F",
  "true",
  "false",
  "'2018-01-01'",
  '"3:04PM"',
  "'2006-01-02T15:04:05Z'",
  "''",
  "'10'",
  "9",
  "a.B",
  "()",
  "Succeeded",
  "'é'",
  "'^f.*'",
  "'[a'",
  "10000000",
  "1e5",
  "'2006-01-02 15:04'",
  "'Mon Jan 2 15:04:05 2006'",
];
const operators = [
  "==",
  "!=",
  ">",
  ">=",
  "<",
  "<=",
  "=~",
  "!~",
  "in",
  "&&",
  "||",
  "+",
  "-",
  "*",
  "/",
  "%",
  "**",
  "&",
  "|",
  "^",
  "<<",
  ">>",
  "?",
  ":",
  "??",
  ",",
  "",
  "==-",
  "&&!",
  "$",
  ".",
];

/** What lexers trip over. */
const pieces = [
  ...[
    "(",
    ")",
    "(",
    ")",
    " ",
    " ",
    "a",
    "foo",
    "1",
    "0",
    "x",
    ".",
    "_",
    "true",
    "'",
    '"',
    "\\",
    "[",
    "]",
    ",",
    "?",
    ":",
  ],
  ...[
    "==",
    "=~",
    "!",
    "-",
    "~",
    "&&",
    "||",
    ".B",
    "in ",
    " IN ",
    "'2018-01-01'",
    "é",
    "١",
    "\u00a0",
    "\u2003",
    "\n",
    "{",
    "}",
    "'a'",
  ],
];
const soup = (random: Random): string =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join("");

/** A condition that mostly makes sense to govaluate, spaces left out now and then. */
const condition = (random: Random, depth: number): string => {
  const space = () => (random.chance(90) ? " " : "");
  if (depth === 0 || random.chance(20)) return random.pick(operands);
  if (random.chance(15)) return `${random.pick(["!", "-", "~", "! "])}${condition(random, depth - 1)}`;
  if (random.chance(20)) return `(${condition(random, depth - 1)})`;
  if (random.chance(10)) return `${condition(random, depth - 1)} in (${condition(random, 0)}, ${condition(random, 0)})`;
  const operator = random.chance(50) ? random.pick(["==", "!=", "&&", "||", "+"]) : random.pick(operators);
  return `${condition(random, depth - 1)}${space()}${operator}${space()}${condition(random, depth - 1)}`;
};

const worth = (tree: When | undefined): string => {
  if (tree === undefined) return "error";
  try {
    return canonical(encode(evaluateWhen(tree)));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return `error: ${error.message}`;
  }
};

const verdict = (answer: Answer | undefined): string => {
  if (answer === undefined) throw new Error("the Go program gave no answer");
  // All numbers of govaluate are floats.
  return answer.error === undefined
    ? canonical(answer.value)
    : `error: ${answer.stage}: ${answer.error.split("\n")[0]}`;
};
const isSame = (go: string, ours: string): boolean => (go.startsWith("error") ? ours.startsWith("error") : go === ours);

/** Compares conditions of `when`, as they are and as our printer writes them. */
export const compareWhen = async (oracle: Oracle, random: Random, count: number, report: Report): Promise<void> => {
  const texts = Array.from({ length: count }, () =>
    random.chance(30) ? soup(random) : condition(random, random.below(4)),
  );
  const trees = texts.map((text) => parseWhen(text));
  const printed = trees.map(({ tree }, i) => (tree ? printWhen(tree) : (texts[i] ?? "")));
  const answers = await oracle.ask([...texts, ...printed].map((text) => ({ kind: "when", text })));
  for (const [i, text] of texts.entries()) {
    const go = verdict(answers[i]);
    const ours = trees[i]?.tree ? worth(trees[i]?.tree) : `error: ${trees[i]?.problems[0]?.message}`;
    if (!isSame(go, ours)) report.add({ kind: "`when` differs", text, go, ours });
    const again = verdict(answers[texts.length + i]);
    if (!isSame(go, again))
      report.add({ kind: "our printer changes a `when`", text, go, ours: `${printed[i]} => ${again}` });
  }
};

const results: readonly (readonly [string, readonly TaskResult[]])[] = [
  ["a", ["Succeeded"]],
  ["b-1", ["Failed"]],
  ["c-d-e", ["Skipped", "AnySucceeded"]],
  ["len", ["Daemoned"]],
  ["filter", ["Errored", "AllFailed"]],
  ["x2", ["Omitted"]],
];
const allResults = [
  "Succeeded",
  "Failed",
  "Errored",
  "Skipped",
  "Omitted",
  "Daemoned",
  "AnySucceeded",
  "AllFailed",
] as const;

const dependsTree = (random: Random, depth: number): Depends => {
  const [name] = random.pick(results);
  if (depth === 0 || random.chance(25))
    return random.chance(50) ? { kind: "task", name } : { kind: "task", name, result: random.pick(allResults) };
  if (random.chance(25)) return { kind: "not", operand: dependsTree(random, depth - 1) };
  const operands = Array.from({ length: 2 + random.below(2) }, () => dependsTree(random, depth - 1));
  return { kind: random.pick(["and", "or"] as const), operands };
};

/** Argo's own change of a condition before expr-lang evaluates it. */
const asArgoEvaluates = (text: string): string =>
  text
    .replace(/[a-zA-Z0-9][-a-zA-Z0-9]*(\.[A-Z][a-zA-Z]+)?/g, (name, result) =>
      result === undefined ? `(${name}.Succeeded || ${name}.Skipped || ${name}.Daemoned)` : name,
    )
    .replaceAll("-", "_");

const dependsPieces = [
  ...[
    "a",
    "b-1",
    "c-d-e",
    "len",
    "x2",
    "a.Succeeded",
    "b-1.Failed",
    "x2.Omitted",
    "filter.AllFailed",
    "c-d-e.AnySucceeded",
  ],
  ...[
    "&&",
    "||",
    "!",
    "(",
    ")",
    "&&",
    "||",
    "!",
    "(",
    ")",
    " ",
    " ",
    "and",
    "or",
    "not ",
    "==",
    "?",
    ":",
    "a.succeeded",
    "b.Done",
    ".",
    "-",
    "\n",
    "true",
  ],
];

/** What may be a condition of `depends`; most of it is none. */
const dependsSoup = (random: Random): string =>
  Array.from({ length: 1 + random.below(9) }, () => random.pick(dependsPieces)).join(random.pick(["", " "]));

/** Compares conditions of `depends`: those that our printer wrote, and what may be read as one. */
export const compareDepends = async (oracle: Oracle, random: Random, count: number, report: Report): Promise<void> => {
  const known = new Map(results.map(([name, those]) => [name, new Set(those)]));
  const texts = Array.from({ length: count }, () =>
    random.chance(50) ? printDepends(dependsTree(random, random.below(5))) : dependsSoup(random),
  );
  const answers = await oracle.ask([
    {
      kind: "variables",
      variables: encode(
        new Map(
          results.map(([name, those]) => [
            name.replaceAll("-", "_"),
            new Map(allResults.map((result) => [result, those.includes(result)])),
          ]),
        ),
      ),
    },
    ...texts.map((text) => ({ kind: "depends" as const, text: asArgoEvaluates(text) })),
  ]);
  for (const [i, text] of texts.entries()) {
    const value = verdict(answers[i]);
    // Argo wants a boolean.
    const go = value.startsWith("bool") || value.startsWith("error") ? value : `error: ${value}`;
    const { tree, problems } = parseDepends(text);
    const [problem] = problems;
    const isKnown = tree !== undefined && tasksOf(tree).every((name) => known.has(name));
    const ours = problem ? `error: ${problem.message}` : isKnown ? worthOfDepends(tree, known) : "error: unknown task";
    if (!isSame(go, ours)) report.add({ kind: "`depends` differs", text, go, ours });
  }
};

const worthOfDepends = (tree: Depends, known: ReadonlyMap<string, ReadonlySet<TaskResult>>): string =>
  canonical(encode(evaluateDepends(tree, known)));
