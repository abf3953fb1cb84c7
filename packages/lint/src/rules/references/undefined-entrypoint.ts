import { closest } from "@argotsx/diagnostic";
import { valueAt } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import { unreadNames } from "./unread-names.ts";

/** Whether a field is there under a misspelt name, which Argo refuses as such. */
const isMisspelt = (fields: Fields, name: string): boolean =>
  fields[name] === undefined && Object.keys(fields).some((key) => closest(key, [name]) !== undefined);

/**
 * Whether Argo refuses what is written for another reason: the spec is missing, or stands elsewhere, the field is misspelt,
 * misplaced or no text.
 */
const isWrittenWrong = ({ spec, specPath, fields }: Resource): boolean =>
  valueAt(fields, specPath) === undefined ||
  (spec.entrypoint !== undefined && spec.entrypoint !== null && typeof spec.entrypoint !== "string") ||
  [fields, fieldsOf(fields.spec)].some((outer) => outer !== spec && outer.entrypoint !== undefined) ||
  isMisspelt(spec, "entrypoint");

/**
 * Whether Argo refuses the templates of the resource that has them for another reason: the one of a name is not in a list of
 * objects, or the field is misspelt. What is wrong with a resource that is not checked is not told.
 */
const areTemplatesWrittenWrong = (name: string, { spec, source }: Resource, resource: Resource): boolean =>
  (source.isExternal !== true && unreadNames(spec.templates).has(name)) ||
  (source === resource.source && isMisspelt(spec, "templates"));

/** entrypoint-required and entrypoint-undefined of Argo's validator. */
export const undefinedEntrypoint = rule({
  id: "undefined-entrypoint",
  origin: "argo",
  category: "references",
  severity: "error",
  title: "A workflow does not say where it begins, or begins at a template that does not exist",
  docs: `A Workflow and a CronWorkflow need an \`entrypoint\` among their templates; one with a \`workflowTemplateRef\` may take that of the template that it names. A WorkflowTemplate may go without.`,
  resource: (resource, report, { workspace, walk: { base } }) => {
    if (resource.kind === "WorkflowEventBinding" || base === undefined) return;
    const name = resource.entrypoint ?? base.entrypoint;
    const names = base.templates.map((template) => template.name);
    if (name === undefined) {
      if (resource.isTemplateKind || isWrittenWrong(resource)) return;
      const [only, ...others] = names;
      report({
        at: resource.specPath,
        part: "key",
        message: `${resource.phrase} has no entrypoint`,
        help: `say which template runs first: entrypoint: ${only !== undefined && others.length === 0 ? only : "NAME"}`,
      });
    } else if (base.template(name) === undefined && !areTemplatesWrittenWrong(name, base, resource)) {
      const near = workspace.spelling.closest(name, () => names);
      const isOwn = resource.entrypoint !== undefined;
      report({
        at: isOwn ? [...resource.specPath, "entrypoint"] : (resource.workflowTemplateRef?.path ?? resource.specPath),
        inherited: isOwn ? undefined : { in: base, at: [...base.specPath, "entrypoint"] },
        message: `the entrypoint '${name}' of ${resource.phrase} is no template of ${base === resource ? "it" : base.phrase}`,
        ...(near !== undefined && { help: `did you mean '${near}'?` }),
      });
    }
  },
});
