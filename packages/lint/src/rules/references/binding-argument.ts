import { rule } from "../../engine/rule.ts";
import { namesRead } from "../../facts/names-read.ts";
import { byName } from "../../model/by-name.ts";
import { fieldsOf } from "../../model/fields.ts";
import { portsOf } from "../../model/ports.ts";
import { workflowTemplateRefIn } from "../../model/resource.ts";

/** The arguments of event bindings, which Argo's validator does not compare with what they submit. */
export const bindingArgument = rule({
  id: "binding-argument",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["submit"],
  title: "An event binding does not give an argument that has no value",
  docs: `What a WorkflowEventBinding submits must get a value for every parameter among its arguments that has none. \`argo lint\` does not compare the two, and the workflow is refused when the event comes. Where the binding gives an argument that has nearly the same name and that nothing reads, that one is misspelt.`,
  resource: ({ kind, spec, specPath, phrase, namespace }, report, { workspace }) => {
    if (kind !== "WorkflowEventBinding") return;
    const path = [...specPath, "submit"];
    const submit = fieldsOf(spec.submit);
    const ref = workflowTemplateRefIn(submit, path);
    const found = ref?.name === undefined ? undefined : workspace.find(ref.name, namespace, ref.isCluster);
    if (ref === undefined || found === undefined) return;
    const { resource: template } = found;
    const given = portsOf(submit.arguments, path, "arguments").parameters;
    const declared = template.arguments.parameters;
    const givenBy = byName(given);
    const missing = declared.filter(
      ({ name, value, valueFrom }) =>
        name !== "" && value === undefined && valueFrom === undefined && givenBy(name) === undefined,
    );
    if (missing.length === 0) return;
    const declaredBy = byName(declared);
    const others = given.filter(({ name }) => declaredBy(name) === undefined);
    const otherBy = byName(others);
    const read = namesRead([template.spec, template.metadata], "workflow", "parameters");
    const names = others.map(({ name }) => name).filter((name) => name !== "" && !read.has(name));
    for (const { name, path: declaredAt } of missing) {
      const near = workspace.spelling.closest(name, () => names);
      const misspelt = near === undefined ? undefined : otherBy(near);
      report({
        at: misspelt === undefined ? ref.path : [...misspelt.path, "name"],
        message:
          misspelt === undefined
            ? `${phrase} does not give the parameter '${name}', which ${template.phrase} needs`
            : `${phrase} gives the parameter '${misspelt.name}', which ${template.phrase} does not take, and not '${name}', which it needs`,
        help:
          misspelt === undefined
            ? `add it to submit.arguments: { name: ${name}, valueFrom: { event: … } }, or give it a value in ${template.phrase}`
            : `did you mean '${name}'?`,
        related: [{ in: template, at: declaredAt, message: "the parameter is declared here" }],
      });
    }
  },
});
