import type { Kind } from "@argotsx/authoring/tree";
import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import type { Linking } from "./linking.ts";

/** Reports a template whose children are its body, and that has none. */
export const requireChildren = (frame: Frame, what: string, child: Kind, reporter: Reporter): void => {
  if (frame.children.length > 0 || frame.incomplete) return;
  const help = `put at least one <${child}> inside it`;
  const parameters = { component: `<${frameLabel(frame)}>`, what };
  reporter.report("missing-body", placeOfFrame(frame), parameters, { help, stack: stackOf(frame.parent) });
};

/** Reports a template without the prop that says what it runs. */
export const requireProp = (frame: Frame, prop: string, example: string, { reporter, misspells }: Linking): void => {
  if ((frame.props[prop] !== undefined && frame.props[prop] !== null) || misspells(frame, prop)) return;
  const help = `add ${prop}=${example}`;
  const parameters = { component: `<${frameLabel(frame)}>`, what: prop };
  reporter.report("missing-body", placeOfFrame(frame), parameters, { help, stack: stackOf(frame.parent) });
};
