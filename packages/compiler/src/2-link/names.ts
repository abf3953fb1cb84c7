import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import type { Linking } from "./linking.ts";

/** The name that an author gave; anything but text is the schema's to report. */
const given = (frame: Frame): unknown => (frame.props.name === "" ? undefined : frame.props.name);

/**
 * Reports the siblings without a name and those with one name. A nameless one gets a stand-in, so that the rest of it
 * is still checked.
 */
export const checkNames = (
  siblings: readonly Frame[],
  what: string,
  parent: string,
  { names, reporter, misspells }: Linking,
): void => {
  const seen = new Map<unknown, Frame>();
  for (const frame of siblings) {
    const name = given(frame);
    if (name === undefined || name === null) {
      if (names.has(frame)) continue;
      names.set(frame, "unnamed");
      if (misspells(frame, "name")) continue;
      const stack = stackOf(frame.parent);
      reporter.report("missing-name", placeOfFrame(frame), { component: frame.kind }, { stack });
      continue;
    }
    const first = seen.get(name);
    if (first === undefined) seen.set(name, frame);
    else reportDuplicate(frame, first, String(name), what, parent, reporter);
  }
};

const reportDuplicate = (
  frame: Frame,
  first: Frame,
  name: string,
  what: string,
  parent: string,
  reporter: Reporter,
): void => {
  const at = placeOfFrame(first, ["name"]);
  reporter.report(
    "duplicate-name",
    placeOfFrame(frame, ["name"]),
    { what, name, parent },
    {
      related: at === undefined ? [] : [{ message: `'${name}' is first used here`, at }],
      stack: stackOf(frame.parent),
    },
  );
};
