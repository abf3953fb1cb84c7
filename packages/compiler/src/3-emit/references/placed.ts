import type { TaskIdentity, TemplateIdentity } from "@argotsx/authoring/tree";
import type { Depends } from "@argotsx/expr";
import type { Each, Frame } from "../../frame.ts";

/** A task or step in its template, as references and conditions meet it. */
export interface Placed {
  readonly frame: Frame;
  readonly name: string;
  /** The template that it calls; nothing for a task in Argo's own words. */
  readonly template?: TemplateIdentity;
  readonly task?: TaskIdentity;
  readonly each?: Each;
  /** Of a step: the number of its group. */
  readonly group: number;
  /** The tasks that it waits for because it uses what they leave, in the order of use. */
  readonly uses: Set<Placed>;
  /** The tasks whose status its own condition asks for. */
  readonly checks: Set<Placed>;
  /** What it waits for; known when it has been emitted. */
  condition?: Depends | undefined;
}

/** Whether a task may be skipped: it has a condition that is not known to be true, or loops over what may be empty. */
export const maySkip = ({ frame, each }: Placed): boolean => {
  const { when } = frame.props;
  if (when !== undefined && when !== null && when !== true) return true;
  return each !== undefined && !(Array.isArray(each.list) && each.list.length > 0);
};
