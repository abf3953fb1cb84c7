import type { Call, Manifest, Template } from "../manifest.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, textOf } from "../plain.ts";

type Kind = "parameters" | "artifacts";

const names = (manifest: Manifest): readonly string[] => manifest.templates.map(({ name }) => name);

/** The arguments of a call that its template cannot do without. */
const needed = (manifest: Manifest, { path, target }: Call, kind: Kind): readonly (readonly (string | number)[])[] => {
  if (target === undefined) return [];
  const inputs = new Set(
    manifest
      .inputsOf(target, kind)
      .filter((input) => {
        const { default: ifNone, value, valueFrom, ...artifact } = fieldsOf(manifest.at(input));
        const own = Object.keys(artifact).filter((field) => !["name", "path", "mode", "description"].includes(field));
        return ifNone === undefined && value === undefined && valueFrom === undefined && own.length === 0;
      })
      .map((input) => manifest.nameAt(input)),
  );
  return manifest.argumentsOf(path, kind).filter((argument) => inputs.has(manifest.nameAt(argument)));
};

const isCalled = (manifest: Manifest, { name }: Template): boolean =>
  manifest.calls.some(({ value }) => value.template === name);

export const calls = [
  mutation("misspelt-template", "a typo in the template that is called", function* (manifest) {
    for (const { path, value, target } of manifest.calls) {
      const name = textOf(value.template);
      if (name !== undefined && target !== undefined)
        yield manifest.replace([...path, "template"], misspell(name, names(manifest)));
    }
  }),
  mutation("renamed-template", "a template got another name, its calls did not", function* (manifest) {
    for (const template of manifest.templates)
      if (isCalled(manifest, template)) yield manifest.replace([...template.path, "name"], `${template.name}-renamed`);
  }),
  mutation("removed-template", "a template is gone that is called", function* (manifest) {
    for (const template of manifest.templates) if (isCalled(manifest, template)) yield manifest.remove(template.path);
  }),
  mutation("dropped-argument", "an argument is missing that the template needs", function* (manifest) {
    for (const call of manifest.calls)
      for (const path of needed(manifest, call, "parameters")) yield manifest.remove(path);
  }),
  mutation("dropped-artifact-argument", "an artifact is missing that the template needs", function* (manifest) {
    for (const call of manifest.calls)
      for (const path of needed(manifest, call, "artifacts")) yield manifest.remove(path);
  }),
  mutation("dropped-arguments", "all arguments are missing", function* (manifest) {
    for (const call of manifest.calls) {
      const all = [...needed(manifest, call, "parameters"), ...needed(manifest, call, "artifacts")];
      if (all.length > 0) yield manifest.remove([...call.path, "arguments"]);
    }
  }),
  mutation("misspelt-argument", "a typo in the name of an argument", function* (manifest) {
    for (const { path, target } of manifest.calls) {
      const inputs = target === undefined ? [] : manifest.inputsOf(target).map((input) => manifest.nameAt(input));
      for (const argument of manifest.argumentsOf(path)) {
        const name = manifest.nameAt(argument);
        if (inputs.includes(name)) yield manifest.replace([...argument, "name"], misspell(name, inputs));
      }
    }
  }),
  mutation("misspelt-artifact-argument", "a typo in the name of an artifact that is given", function* (manifest) {
    for (const call of manifest.calls)
      for (const path of needed(manifest, call, "artifacts"))
        yield manifest.replace([...path, "name"], misspell(manifest.nameAt(path)));
  }),
  mutation("argument-without-value", "an argument has a name and no value", function* (manifest) {
    for (const call of manifest.calls) {
      for (const path of needed(manifest, call, "parameters"))
        if (fieldsOf(manifest.at(path)).value !== undefined) yield manifest.remove([...path, "value"]);
    }
  }),
  mutation("unknown-argument", "an argument that no input takes", function* (manifest) {
    for (const { path, target } of manifest.calls)
      if (target !== undefined && manifest.argumentsOf(path).length > 0)
        yield manifest.add([...path, "arguments", "parameters"], "- { name: not-an-input, value: a }");
  }),
  mutation("arguments-called-inputs", "a call has 'inputs' where it should have 'arguments'", function* (manifest) {
    for (const { path, value } of manifest.calls)
      if (value.arguments !== undefined) yield manifest.renameKey([...path, "arguments"], "inputs");
  }),
  mutation("argument-as-artifact", "a parameter is given as an artifact", function* (manifest) {
    for (const call of manifest.calls)
      if (needed(manifest, call, "parameters").length > 0 && manifest.argumentsOf(call.path, "artifacts").length === 0)
        yield manifest.renameKey([...call.path, "arguments", "parameters"], "artifacts");
  }),
  mutation("renamed-input", "an input got another name, what reads it did not", function* (manifest) {
    for (const template of manifest.templates) {
      for (const path of manifest.inputsOf(template)) {
        const name = manifest.nameAt(path);
        const isRead = manifest.mentions(new RegExp(`inputs\\.parameters\\.${name}\\s*}}`), template.path);
        if (isRead) yield manifest.replace([...path, "name"], `${name}-renamed`);
      }
    }
  }),
  mutation("removed-input", "an input is gone that is read", function* (manifest) {
    for (const template of manifest.templates) {
      for (const path of manifest.inputsOf(template)) {
        const isRead = manifest.mentions(
          new RegExp(`inputs\\.parameters\\.${manifest.nameAt(path)}\\s*}}`),
          template.path,
        );
        if (isRead) yield manifest.remove(path);
      }
    }
  }),
  mutation("removed-output", "an output is gone that is read", function* (manifest) {
    for (const template of manifest.templates) {
      for (const kind of ["parameters", "artifacts"] as const) {
        for (const path of manifest.outputsOf(template, kind)) {
          const name = manifest.nameAt(path);
          const callers = manifest.calls.filter(({ target }) => target === template);
          const isRead = callers.some(({ name: caller, form }) =>
            manifest.mentions(new RegExp(`${form}\\.${caller}\\.outputs\\.${kind}\\.${name}\\s*}}`)),
          );
          if (isRead) yield manifest.remove(path);
        }
      }
    }
  }),
  mutation("renamed-output", "an output got another name, what reads it did not", function* (manifest) {
    for (const template of manifest.templates) {
      for (const path of manifest.outputsOf(template)) {
        const name = manifest.nameAt(path);
        const callers = manifest.calls.filter(({ target }) => target === template);
        const isRead = callers.some(({ name: caller, form }) =>
          manifest.mentions(new RegExp(`${form}\\.${caller}\\.outputs\\.parameters\\.${name}\\s*}}`)),
        );
        if (isRead) yield manifest.replace([...path, "name"], `${name}-renamed`);
      }
    }
  }),
  mutation("removed-workflow-parameter", "an argument of the workflow is gone that is read", function* (manifest) {
    if (manifest.kind !== "Workflow" && manifest.kind !== "CronWorkflow") return;
    for (const path of manifest.argumentsOf(manifest.spec)) {
      if (manifest.mentions(new RegExp(`workflow\\.parameters\\.${manifest.nameAt(path)}\\s*}}`)))
        yield manifest.remove(path);
    }
  }),
  mutation("misspelt-entrypoint", "a typo in the entrypoint", function* (manifest) {
    const path = [...manifest.spec, "entrypoint"];
    const name = textOf(manifest.at(path));
    if (name !== undefined && names(manifest).includes(name))
      yield manifest.replace(path, misspell(name, names(manifest)));
  }),
  mutation("removed-entrypoint", "the entrypoint is missing", function* (manifest) {
    const hasOwn = manifest.kind === "Workflow" || manifest.kind === "CronWorkflow";
    const isOfTemplate = fieldsOf(manifest.at(manifest.spec)).workflowTemplateRef !== undefined;
    if (hasOwn && !isOfTemplate) yield manifest.remove([...manifest.spec, "entrypoint"]);
  }),
  mutation("misspelt-exit-handler", "a typo in the exit handler", function* (manifest) {
    for (const { path, value } of manifest.fields("onExit")) {
      const name = textOf(value);
      if (name !== undefined && names(manifest).includes(name))
        yield manifest.replace(path, misspell(name, names(manifest)));
    }
  }),
  mutation("template-and-reference", "a call has a template and a reference to one", function* (manifest) {
    for (const { path, value, target } of manifest.calls)
      if (target !== undefined && value.templateRef === undefined)
        yield manifest.add(path, "templateRef: { name: elsewhere, template: other }");
  }),
  mutation("misspelt-reference", "a typo in the resource that holds the template", function* (manifest) {
    for (const { path, value } of manifest.fields("templateRef", "workflowTemplateRef")) {
      const name = textOf(fieldsOf(value).name);
      if (name !== undefined && !name.includes("{{")) yield manifest.replace([...path, "name"], misspell(name));
    }
  }),
  mutation("misspelt-template-of-reference", "a typo in the template of another resource", function* (manifest) {
    for (const { path, value } of manifest.fields("templateRef")) {
      const name = textOf(fieldsOf(value).template);
      if (name !== undefined && !name.includes("{{")) yield manifest.replace([...path, "template"], misspell(name));
    }
  }),
  mutation("call-without-template", "a call does not say what it calls", function* (manifest) {
    for (const { path, target } of manifest.calls)
      if (target !== undefined) yield manifest.remove([...path, "template"]);
  }),
];
