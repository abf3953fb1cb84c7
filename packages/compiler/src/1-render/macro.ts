import { arrowAsTextOf, decisionOf, earlyReadOf, type Reporter } from "@argotsx/diagnostic";
import { describe } from "../describe.ts";
import type { Trace } from "../frame.ts";
import { placeOfTrace, stackOf } from "../place.ts";

/** Runs a function component. What it throws becomes a diagnostic at its element, and nothing is rendered for it. */
export const runMacro = (
  // biome-ignore lint/complexity/noBannedTypes: any function that stands in a tag is called with its props.
  macro: Function,
  props: Readonly<Record<string, unknown>>,
  trace: Trace,
  reporter: Reporter,
): unknown => {
  try {
    return (macro as (props: unknown) => unknown)(props);
  } catch (thrown) {
    const decision = decisionOf(thrown);
    if (decision !== undefined) {
      const { at, reference, help } = decision;
      reporter.report("reference-as-condition", at, { reference }, { help, stack: stackOf(trace) });
      return undefined;
    }
    const arrow = arrowAsTextOf(thrown);
    if (arrow !== undefined) {
      reporter.report("arrow-as-text", arrow, {}, { stack: stackOf(trace) });
      return undefined;
    }
    const reference = earlyReadOf(thrown);
    if (reference !== undefined && thrown instanceof Error) {
      const details = { stack: stackOf(trace), cause: thrown };
      reporter.report("reference-read-early", placeOfTrace(trace), { reference }, details);
      return undefined;
    }
    const reason = thrown instanceof Error && thrown.message !== "" ? thrown.message : describe(thrown);
    const parameters = { component: trace.component, reason };
    reporter.report("component-threw", placeOfTrace(trace), parameters, {
      stack: stackOf(trace.parent),
      ...(thrown instanceof Error && { cause: thrown }),
    });
    return undefined;
  }
};
