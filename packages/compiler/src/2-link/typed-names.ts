import type { TemplateIdentity } from "@argotsx/authoring/tree";
import type { Place, Reporter } from "@argotsx/diagnostic";
import type { RenderedTemplate } from "../1-render/rendered.ts";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { placeInHeader, placeOfFrame, stackOf } from "../place.ts";

/** Reports typed templates of one resource that share a name, with each other or with a template among its children. */
export const checkTyped = (
  resource: Frame,
  typed: readonly TemplateIdentity[],
  templates: ReadonlyMap<TemplateIdentity, RenderedTemplate>,
  reporter: Reporter,
): void => {
  const seen = new Map<string, Place | undefined>();
  for (const child of resource.children) {
    if (typeof child.props.name === "string") seen.set(child.props.name, placeOfFrame(child, ["name"]));
  }
  for (const template of typed) {
    const { name } = template;
    const frame = templates.get(template)?.frame;
    if (frame === undefined) continue;
    const at = placeInHeader(frame);
    if (!seen.has(name)) {
      seen.set(name, at);
      continue;
    }
    const first = seen.get(name);
    reporter.report(
      "duplicate-name",
      at,
      { what: "templates", name, parent: `<${frameLabel(resource)}>` },
      { related: first ? [{ message: `'${name}' is first used here`, at: first }] : [], stack: stackOf(frame.parent) },
    );
  }
};
