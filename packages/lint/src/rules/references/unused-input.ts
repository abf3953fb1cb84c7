import { rule } from "../../engine/rule.ts";
import { type NamesRead, namesRead } from "../../facts/names-read.ts";
import type { PortKind } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";

/** Parts of a workflow in which the inputs of each template are filled in. */
const around = ({ spec: { podSpecPatch, podMetadata, volumes, templateDefaults } }: Resource): readonly unknown[] => [
  podSpecPatch,
  podMetadata,
  volumes,
  templateDefaults,
];

/** What the inputs are for cannot be seen: a form for people, or what a plugin is given. */
const takesAll = ({ body }: Template): boolean => body === undefined || body === "suspend" || body === "plugin";

const readIn = (template: Template, kind: PortKind): NamesRead =>
  namesRead([template.fields, ...around(template.owner)], "inputs", kind);

/** Inputs that their template does not read. */
export const unusedInput = rule({
  id: "unused-input",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["inputs"],
  isConsequence: true,
  title: "A template does not read one of its inputs",
  docs: `An input parameter does nothing by itself: the template reads it with \`{{inputs.parameters.NAME}}\`, in an expression, or hands it on. An input artifact of a container is a file without being read; that of steps or a DAG has to be handed on.

Inputs of \`suspend\`, which people see, and of \`plugin\` are not reported.`,
  template: (template, report) => {
    const { parameters, artifacts } = template.inputs;
    if (takesAll(template)) return;
    if (parameters.length > 0) {
      const read = readIn(template, "parameters");
      for (const { name, path } of parameters) {
        // A name that Argo refuses cannot be read.
        if (!/^[-\w]+$/.test(name) || read.has(name)) continue;
        report({
          at: [...path, "name"],
          message: `${template.phrase} does not read its parameter '${name}'`,
          help: `read it with {{inputs.parameters.${name}}}, or take it away`,
        });
      }
    }
    if (template.isLeaf || artifacts.length === 0) return;
    const read = readIn(template, "artifacts");
    for (const { name, path } of artifacts) {
      if (name === "" || read.has(name)) continue;
      report({
        at: [...path, "name"],
        message: `${template.phrase} does not hand on its artifact '${name}'`,
        help: `hand it on with from: "{{inputs.artifacts.${name}}}", or take it away`,
      });
    }
  },
});
