import { holding, type Rule, type RuleFinding } from "../engine/rule.ts";
import { excerptsIn } from "../model/excerpt.ts";
import type { Finding } from "./collect.ts";
import type { ConditionFaultKind } from "./condition.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** The part of a text to show: what comes before a place where something is missing, and never more than a line. */
const shown = (text: string, { start, end }: { readonly start: number; readonly end: number }) => {
  const from =
    end > start
      ? start
      : Math.max(
          0,
          text
            .slice(0, start)
            .trimEnd()
            .search(/\S{1,24}$/),
        );
  const to = end > start ? end : text.slice(0, start).trimEnd().length;
  const line = text.slice(from, to).indexOf("\n");
  return { start: from, end: line < 0 ? to : from + line };
};

/** What cannot be read says it all of the tags in it, which name nothing as they are. */
const coveredBy = ({ kind, start, end }: Fault<unknown>): readonly string[] | undefined =>
  kind === "syntax" && end > start ? ["unresolved-variable", "unknown-variable"] : undefined;

/** What is reported of the faults of a text, each with the part that it is about. */
const findingsIn = ({ at, isKey, text, where }: Finding<unknown>): ((fault: Fault<unknown>) => RuleFinding) => {
  let excerptOf: ReturnType<typeof excerptsIn> | undefined;
  return (fault) => {
    const { message, help } = fault;
    const span = shown(text, fault);
    const isPart = span.end > span.start && span.end - span.start < text.length;
    if (isPart) excerptOf ??= excerptsIn(text);
    return {
      at,
      part: isKey ? "key" : "value",
      ...(isPart && excerptOf !== undefined && { excerpt: excerptOf(span) }),
      message: `in ${where}: ${message}`,
      covers: coveredBy(fault),
      ...(help !== undefined && { help }),
    };
  };
};

/** What a rule is about, and how it finds it. */
type Reported = Required<Pick<Rule, "about" | "resource">>;

/** Fields that hold an expression as a whole. */
const fields = ["expression", "fromExpression", "successCondition", "event", "selector"] as const;

/** Reports what is wrong of one kind with the expressions of a resource. */
export const expressionFaults = (kind: FaultKind): Reported => ({
  about: [holding.expressions, ...fields],
  resource: (_, report, { expressions }) => {
    for (const finding of expressions.expressions) {
      const findingOf = findingsIn(finding);
      for (const fault of finding.faults) if (fault.kind === kind) report(findingOf(fault));
    }
  },
});

/** Reports what is wrong of one kind with the conditions of a resource, and only notes it of those that are meant so. */
export const conditionFaults = (
  kind: ConditionFaultKind,
  isMeant: (condition: string) => boolean = () => false,
): Reported => ({
  about: ["when"],
  resource: (_, report, { expressions }) => {
    for (const finding of expressions.conditions) {
      const isOnlyNoted = isMeant(finding.text);
      const findingOf = findingsIn(finding);
      for (const fault of finding.faults) if (fault.kind === kind) report({ ...findingOf(fault), isOnlyNoted });
    }
  },
});

/** Reports the tags of a resource that were meant to be expressions. */
export const spacedTags: Reported = {
  about: [holding.expressions],
  resource: (_, report, { expressions }) => {
    for (const finding of expressions.spaced)
      for (const fault of finding.faults.map(findingsIn(finding))) report(fault);
  },
};
