import type { Kind, TemplateIdentity } from "@argotsx/authoring/tree";
import type { Reporter } from "@argotsx/diagnostic";
import type { Rendered } from "../1-render/rendered.ts";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { misspells } from "../misspells.ts";
import { linkEntrypoint } from "./entrypoint.ts";
import type { Linking } from "./linking.ts";
import type { Links } from "./links.ts";
import { checkNames, checkWritten } from "./names.ts";
import { reach } from "./reach.ts";
import { linkTemplates } from "./templates.ts";
import { checkTyped } from "./typed-names.ts";
import { writtenTemplates } from "./written-templates.ts";

/** Settles the names of everything in the resources, and reports what is missing or named twice. */
export const link = (
  { resources, templates }: Rendered,
  reporter: Reporter,
  propsOf: (kind: Kind) => ReadonlySet<string>,
): Links => {
  const names = new Map<Frame, string>();
  const entrypoints = new Map<Frame, string>();
  const reached = new Map<Frame, readonly TemplateIdentity[]>();
  const linking: Linking = {
    names,
    reporter,
    misspells: (frame, prop) => misspells(prop, frame.props, propsOf(frame.kind)),
    template: (frame) => linkTemplates.get(frame.kind)?.(frame, linking),
  };
  for (const { frame } of templates.values()) if (frame !== undefined) linking.template(frame);
  for (const resource of resources) {
    const typed = reach(resource, templates);
    reached.set(resource, typed);
    const [only, another] = resource.children;
    const alone = another === undefined && typed.length === 0 && writtenTemplates(resource).length === 0;
    if (only !== undefined && alone && (only.props.name ?? undefined) === undefined) names.set(only, "main");
    checkWritten(resource, reporter);
    checkNames(resource.children, "templates", `<${frameLabel(resource)}>`, linking);
    checkTyped(resource, typed, templates, reporter);
    for (const template of resource.children) linking.template(template);
    linkEntrypoint(resource, typed, entrypoints, linking);
  }
  return { names, entrypoints, reached };
};
