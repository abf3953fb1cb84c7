import { kebabCase } from "@argotsx/authoring/tree";
import { type Doc, group, ifBroken, indent, join, line } from "../code/doc.ts";
import { quoted } from "../code/text.ts";
import type { Writing } from "../code/value.ts";

/** A constant that a call is. */
export interface HandleDeclaration {
  readonly handle: string;
  /** The name of the call. */
  readonly call: string;
  /** The constant of the template that is called. */
  readonly target: string;
}

const named = ({ call, target }: HandleDeclaration): string => `${target}.as(${quoted(call)})`;

const braces = (entries: readonly Doc[]): Doc =>
  group("{", indent([line, join([",", line], entries)]), ifBroken(","), line, "}");

/** The constants that calls are: one by itself, several as `const { A, B } = tasks({ … })`. */
export const declareHandles = (handles: readonly HandleDeclaration[], { used }: Writing): readonly Doc[] => {
  const [only, other] = handles;
  if (only === undefined) return [];
  if (other === undefined) return [`const ${only.handle} = ${named(only)};`];
  used.add("tasks");
  const entries = handles.map((one) => {
    const call = kebabCase(one.handle) === one.call ? one.target : named(one);
    return call === one.handle ? call : `${one.handle}: ${call}`;
  });
  return [["const ", braces(handles.map(({ handle }) => handle)), " = tasks(", braces(entries), ");"]];
};
