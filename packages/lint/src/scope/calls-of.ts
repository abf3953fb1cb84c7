import type { Call } from "../model/call.ts";
import type { Visit } from "./visit.ts";

/** A step or a task with its tags filled in, and as it is written. */
export interface FilledCall {
  readonly call: Call;
  readonly written: Call;
}

/** The calls of a template as Argo judges them, filled in, each with what is written. */
export const callsOf = ({ template, filled }: Pick<Visit, "template" | "filled">): readonly FilledCall[] =>
  filled.calls.map((call, index) => ({ call, written: template.calls[index] ?? call }));
