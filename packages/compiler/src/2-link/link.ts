import type { Kind } from "@argotsx/authoring/tree";
import type { Reporter } from "@argotsx/diagnostic";
import type { Frame } from "../frame.ts";
import { label } from "../label.ts";
import { misspells } from "../misspells.ts";
import { linkEntrypoint } from "./entrypoint.ts";
import type { Linking } from "./linking.ts";
import type { Links } from "./links.ts";
import { checkNames, checkWritten } from "./names.ts";
import { linkTemplates } from "./templates.ts";
import { writtenTemplates } from "./written-templates.ts";

/** Settles the names of everything in the resources, and reports what is missing or named twice. */
export const link = (
  resources: readonly Frame[],
  reporter: Reporter,
  propsOf: (kind: Kind) => ReadonlySet<string>,
): Links => {
  const names = new Map<Frame, string>();
  const entrypoints = new Map<Frame, string>();
  const linking: Linking = {
    names,
    reporter,
    misspells: (frame, prop) => misspells(prop, frame.props, propsOf(frame.kind)),
    template: (frame) => linkTemplates.get(frame.kind)?.(frame, linking),
  };
  for (const resource of resources) {
    const [only, another] = resource.children;
    const alone = another === undefined && writtenTemplates(resource).length === 0;
    if (only !== undefined && alone && (only.props.name ?? undefined) === undefined) names.set(only, "main");
    checkWritten(resource, reporter);
    checkNames(resource.children, "templates", `<${label(resource.kind, resource.props)}>`, linking);
    for (const template of resource.children) linking.template(template);
    linkEntrypoint(resource, entrypoints, linking);
  }
  return { names, entrypoints };
};
