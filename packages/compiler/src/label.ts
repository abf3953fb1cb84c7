import type { Kind } from "@argotsx/authoring/tree";
import type { Frame } from "./frame.ts";

/** An element as a sentence names it, without the brackets: `Dag name="build"`. */
export const label = (kind: Kind | string, props: Readonly<Record<string, unknown>>): string => {
  const name = props.name ?? props.generateName;
  if (typeof name !== "string" || name === "") return kind;
  return `${kind} ${props.name === undefined ? "generateName" : "name"}="${name}"`;
};

/** What a call without a name is called: after its template, in the letters that names of tasks may have. */
export const callLabel = ({ call }: Frame): string =>
  call?.body !== undefined ? "each" : (call?.template.name ?? "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-/, "");

/** A frame as a sentence names it: a call by its template, the body of a typed template with that template's name. */
export const frameLabel = (frame: Frame): string => {
  const { kind, props, call, template } = frame;
  if (call?.body !== undefined) return "ForEach";
  if (call !== undefined) return label(call.template.name, call.task === undefined ? props : { name: call.task.name });
  return label(kind, template === undefined || template.name === "" ? props : { name: template.name });
};
