import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import { nameCalls } from "./call-names.ts";
import type { Linking } from "./linking.ts";
import { writtenTemplates } from "./written-templates.ts";

/** The name that an author gave; anything but text is the schema's to report. */
const given = (frame: Frame): unknown => (frame.props.name === "" ? undefined : frame.props.name);

/**
 * Reports the siblings without a name and those with one name. A nameless one gets a stand-in, so that the rest of it
 * is still checked.
 */
export const checkNames = (siblings: readonly Frame[], what: string, parent: string, linking: Linking): void => {
  const { names, reporter, misspells } = linking;
  nameCalls(siblings, parent, linking);
  const seen = new Map<string, Frame>();
  for (const frame of siblings) {
    const name = frame.call === undefined ? given(frame) : names.get(frame);
    if (name === undefined || name === null) {
      if (names.has(frame)) continue;
      names.set(frame, "unnamed");
      if (misspells(frame, "name")) continue;
      const stack = stackOf(frame.parent);
      reporter.report("missing-name", placeOfFrame(frame), { component: frame.kind }, { stack });
      continue;
    }
    if (typeof name !== "string") continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, frame);
    else reportDuplicate(frame, first, name, what, parent, reporter);
  }
};

/** Reports the children of a resource whose name a template in its literal has, too. */
export const checkWritten = (resource: Frame, reporter: Reporter): void => {
  const written = new Set(writtenTemplates(resource));
  const parent = `<${frameLabel(resource)}>`;
  for (const child of resource.children) {
    const { name } = child.props;
    if (typeof name !== "string" || !written.has(name)) continue;
    const at = placeOfFrame(resource, ["workflowSpec", "templates"]);
    const related = at === undefined ? [] : [{ message: "the other is here", at }];
    const parameters = { what: "templates", name, parent };
    reporter.report("duplicate-name", placeOfFrame(child, ["name"]), parameters, {
      related,
      stack: stackOf(child.parent),
    });
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
