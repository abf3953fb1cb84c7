import type { Source } from "@argotsx/authoring/tree";
import type { Place, StackFrame } from "@argotsx/diagnostic";
import type { Frame, Trace } from "./frame.ts";
import { frameLabel } from "./label.ts";

/** The place of an element, or of what the trail (an attribute, then keys below it) names inside it. */
export const placeOf = (source: Source, trail: readonly (string | number)[] = []): Place => ({
  file: source.fileName,
  line: source.lineNumber,
  column: source.columnNumber,
  ...(trail.length > 0 && { trail }),
});

/** The innermost element around that has a position; elements that were made without JSX have none. */
const nearest = (trace: Trace | undefined): Source | undefined => {
  for (let at = trace; at !== undefined; at = at.parent) if (at.source !== undefined) return at.source;
  return undefined;
};

/** Where a frame was written, or else the nearest element around it that has a position. */
export const placeOfFrame = (frame: Frame, trail: readonly (string | number)[] = []): Place | undefined => {
  if (frame.source !== undefined) return placeOf(frame.source, trail);
  const around = nearest(frame.parent);
  return around === undefined ? undefined : placeOf(around);
};

/**
 * Where the header of a typed template says what keys lead to, such as `inputs`, the name of an input and its options; or
 * the name of the template. Its frame stands for it where the header cannot be read.
 */
export const placeInHeader = (frame: Frame, keys: readonly (string | number)[] = []): Place | undefined => {
  const at = placeOfFrame(frame, keys);
  return at !== undefined && frame.source !== undefined ? { ...at, header: true } : at;
};

/** Where a trace was written, or else the nearest element around it that has a position. */
export const placeOfTrace = (trace: Trace | undefined): Place | undefined => {
  const source = nearest(trace);
  return source === undefined ? undefined : placeOf(source);
};

/** The component stack of a diagnostic, innermost first. */
export const stackOf = (trace: Trace | undefined): StackFrame[] => {
  const stack: StackFrame[] = [];
  for (let at = trace; at !== undefined; at = at.parent) {
    stack.push({ component: at.component, ...(at.source !== undefined && { at: placeOf(at.source) }) });
  }
  return stack;
};

/** The component stack of a problem with a frame's own props: the frame first. */
export const stackOfFrame = (frame: Frame): StackFrame[] =>
  stackOf({ component: frameLabel(frame), source: frame.source, parent: frame.parent });
