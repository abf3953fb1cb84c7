import { EvaluationError, evaluate, parseExpression } from "../../packages/expr/src/index.ts";
import type { Report } from "../judge/report.ts";
import { compareExpressions } from "./expressions.ts";
import type { Generator } from "./generator.ts";
import type { Oracle } from "./go.ts";
import { builtinNames, sprigNames } from "./names.ts";
import { builtins } from "./productions.ts";
import { impure, sprigProductions } from "./sprig-productions.ts";
import { variables } from "./variables.ts";

const callsEach = 40;

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w.])${name.replace(".", "\\.")}\\(`).test(text);

/**
 * Compares every function on calls of its own. A function that Go never gives a value for is a disagreement: then
 * nothing was compared. Gives the number of functions.
 */
export const compareFunctions = async (oracle: Oracle, generator: Generator, report: Report): Promise<number> => {
  const names = [...builtinNames, ...sprigNames.map((name) => `sprig.${name}`)];
  const unpredictable = impure.filter((call) => names.some((name) => mentions(call, name)));
  const calls = names.flatMap((name) => {
    const productions = [...builtins, ...sprigProductions].filter((production) => mentions(production.text, name));
    return Array.from({ length: productions.length === 0 ? 0 : callsEach }, (_, i) => {
      const production = productions[i % productions.length];
      return production ? { name, text: generator.fill(production, i < callsEach / 2 ? 1 : 2) } : undefined;
    }).filter((call) => call !== undefined);
  });
  const answers = await compareExpressions(
    oracle,
    calls.map((call) => call.text),
    report,
  );
  const answered = new Set(calls.filter((_, i) => answers[i]?.error === undefined).map((call) => call.name));

  for (const [i, answer] of (await oracle.ask(unpredictable.map((text) => ({ kind: "expr", text })))).entries()) {
    const text = unpredictable[i] ?? "";
    const ours = whetherKnown(text);
    for (const name of names) if (text.startsWith(`${name}(`) && answer.error === undefined) answered.add(name);
    if (answer.error !== undefined || ours !== undefined)
      report.add({
        kind: "a function of chance or time is not known",
        text,
        go: answer.error ?? "known",
        ours: ours ?? "known",
      });
  }
  for (const name of names)
    if (!answered.has(name))
      report.add({ kind: "no call gave a value in Go", text: name, go: "errors", ours: "not compared" });
  return names.length;
};

/** Why ours does not know a function; these are known and refused when they are evaluated. */
const whetherKnown = (text: string): string | undefined => {
  const { tree, problems } = parseExpression(text);
  if (tree === undefined) return problems[0]?.message;
  try {
    evaluate(tree, variables);
    return undefined;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return /no function|not known|unknown|There is no/.test(error.message) ? error.message : undefined;
  }
};
