import type { TemplateIdentity } from "@argotsx/authoring/tree";
import type { Frame } from "../frame.ts";

/** What linking adds to the frames: the names and entrypoints that the author left out. */
export interface Links {
  readonly names: ReadonlyMap<Frame, string>;
  readonly entrypoints: ReadonlyMap<Frame, string>;
  /** The typed templates of each resource, in the order in which they are written. */
  readonly reached: ReadonlyMap<Frame, readonly TemplateIdentity[]>;
}

/** The name of a template, task, step or node: its own, or the one that linking gave it. */
export const nameOf = (frame: Frame, links: Pick<Links, "names">): string | undefined => {
  // A call is settled in any case: a handle brings its name along.
  if (frame.call !== undefined) return links.names.get(frame);
  const own = frame.props.name;
  return typeof own === "string" && own !== "" ? own : links.names.get(frame);
};
