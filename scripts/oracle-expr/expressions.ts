import {
  checkExpression,
  EvaluationError,
  evaluate,
  parseExpression,
  printExpression,
  textOf,
  type Value,
} from "../../packages/expr/src/index.ts";
import { jsonOf } from "../../packages/expr/src/lang/json.ts";
import type { Report } from "../judge/report.ts";
import { canonical, encode } from "./encode.ts";
import type { Answer, Oracle } from "./go.ts";
import { environment, variables } from "./variables.ts";

interface Ours {
  readonly stage?: "parse" | "check" | "run";
  readonly error?: string;
  /** Where the checker found something. */
  readonly at?: number;
  readonly value?: Value;
  /** The expression as our printer writes it. */
  readonly printed?: string;
}

const ours = (text: string): Ours => {
  const { tree, problems } = parseExpression(text);
  if (tree === undefined || problems.length > 0) return { stage: "parse", error: problems[0]?.message ?? "no tree" };
  const printed = printExpression(tree, { tag: true });
  const [problem] = checkExpression(tree, environment);
  if (problem !== undefined) return { printed, stage: "check", error: problem.message, at: problem.start };
  try {
    return { printed, value: evaluate(tree, variables) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw new Error(`evaluating \`${text}\` broke down`, { cause: error });
    return { printed, stage: "run", error: error.message };
  }
};

const goSays = (answer: Answer): string =>
  answer.error === undefined ? canonical(answer.value) : `${answer.stage} error: ${answer.error.split("\n")[0]}`;

/** Whether a place is behind an opening `sprig.name(` that is not closed before it, brackets in texts aside. */
const isInSprig = (text: string, at: number): boolean => {
  const open: boolean[] = [];
  for (const [bracket] of text
    .slice(0, at)
    .matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(?:sprig\.\w+)?\(|\)/gs)) {
    if (bracket.endsWith("(")) open.push(bracket !== "(");
    else if (bracket === ")") open.pop();
  }
  return open.includes(true);
};

/** How two verdicts on one text disagree, in words that errors are counted by. */
const disagreement = (text: string, go: Answer, mine: Ours): string | undefined => {
  if (go.stage === "time") return "takes too long in Go";
  if (go.error === undefined && mine.error === undefined) return undefined;
  // Whether a grammar or a checker refuses makes no difference to the author.
  const refused = [go.stage, mine.stage].map((stage) => stage === "parse" || stage === "compile" || stage === "check");
  if (refused[0] && refused[1]) return undefined;
  if (go.stage === "parse") return "only Go cannot read it";
  if (mine.stage === "parse") return "only ours cannot read it";
  if (go.stage === "compile") return "our checker misses what Go refuses to compile";
  if (go.error === undefined && mine.stage === "check")
    return isInSprig(text, mine.at ?? 0) ? "only ours checks arguments of sprig" : "our checker refuses what Go runs";
  if (go.error === undefined) return "only ours fails";
  return mine.error === undefined ? "only Go fails" : undefined;
};

const jsonText = (value: Value): string | undefined => {
  try {
    return jsonOf(value);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
};

/** Runs texts through both evaluators, and what our printer makes of them through Go. Gives Go's answers to the texts. */
export const compareExpressions = async (
  oracle: Oracle,
  texts: readonly string[],
  report: Report,
): Promise<Answer[]> => {
  const mine = texts.map(ours);
  const asked = [...texts, ...mine.map((it, i) => it.printed ?? texts[i] ?? "")];
  const answers = await oracle.ask([
    { kind: "variables", variables: encode(variables) },
    ...asked.map((text) => ({ kind: "expr" as const, text })),
  ]);
  for (const [i, text] of texts.entries()) {
    const go = answers[i];
    const printed = answers[texts.length + i];
    const own = mine[i];
    if (go === undefined || printed === undefined || own === undefined)
      throw new Error("the Go program gave no answer");
    const value = own.value === undefined ? undefined : canonical(encode(own.value));
    const add = (kind: string, goText: string, oursText: string) =>
      report.add({ kind, text, go: goText, ours: oursText });

    const kind = disagreement(text, go, own);
    if (kind !== undefined) add(kind, goSays(go), value ?? `${own.stage} error: ${own.error}`);
    else if (own.value !== undefined && value !== undefined) {
      if (goSays(go) !== value) add("values differ", goSays(go), value);
      else if (go.text !== textOf(own.value)) add("texts differ", String(go.text), textOf(own.value));
      // Bytes that are no UTF-8 are an escape in Go's JSON, and already U+FFFD in our texts.
      else if (go.json?.replaceAll("\\ufffd", "\ufffd") !== jsonText(own.value))
        add("JSON differs", String(go.json), String(jsonText(own.value)));
    }
    const stages = `${go.stage}` === `${printed.stage}`;
    if (own.printed !== undefined && (!stages || (go.error === undefined && goSays(go) !== goSays(printed))))
      add("our printer changes it", goSays(go), `${own.printed} => ${goSays(printed)}`);
  }
  return answers.slice(0, texts.length);
};
