import type { Manifest } from "../manifest.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, itemsOf, textOf } from "../plain.ts";

const bodies = ["container", "script", "steps", "dag", "resource", "suspend", "http", "containerSet", "data"] as const;

const hasDefaultImage = (manifest: Manifest, body: string): boolean =>
  fieldsOf(fieldsOf(fieldsOf(manifest.at(manifest.spec)).templateDefaults)[body]).image !== undefined;

export const templates = [
  mutation("missing-image", "a container has no image", function* (manifest) {
    for (const { path, value } of manifest.templates)
      for (const body of ["container", "script"] as const)
        if (fieldsOf(value[body]).image !== undefined && !hasDefaultImage(manifest, body))
          yield manifest.remove([...path, body, "image"]);
  }),
  mutation("empty-image", "the image is empty", function* (manifest) {
    for (const { path, value } of manifest.templates)
      for (const body of ["container", "script"] as const)
        if (fieldsOf(value[body]).image !== undefined && !hasDefaultImage(manifest, body))
          yield manifest.replace([...path, body, "image"], `""`);
  }),
  mutation("script-without-source", "a script has no source", function* (manifest) {
    for (const { path, value } of manifest.templates)
      if (fieldsOf(value.script).source !== undefined) yield manifest.remove([...path, "script", "source"]);
  }),
  mutation("output-without-source", "an output does not say where it comes from", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.outputsOf(template))
        if (fieldsOf(manifest.at(path)).valueFrom !== undefined) yield manifest.remove([...path, "valueFrom"]);
  }),
  mutation("empty-source-of-output", "an output comes from nothing", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.outputsOf(template))
        if (fieldsOf(manifest.at(path)).valueFrom !== undefined) yield manifest.replace([...path, "valueFrom"], "{}");
  }),
  mutation("output-as-value", "an output names its file as its value", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.outputsOf(template))
        if (fieldsOf(fieldsOf(manifest.at(path)).valueFrom).path !== undefined)
          yield manifest.renameKey([...path, "valueFrom"], "value");
  }),
  mutation("artifact-without-path", "an artifact has no path", function* (manifest) {
    for (const template of manifest.templates) {
      if (template.value.container === undefined && template.value.script === undefined) continue;
      for (const path of [...manifest.inputsOf(template, "artifacts"), ...manifest.outputsOf(template, "artifacts")])
        if (fieldsOf(manifest.at(path)).path !== undefined) yield manifest.remove([...path, "path"]);
    }
  }),
  mutation("shared-path", "two artifacts have one path", function* (manifest) {
    for (const template of manifest.templates) {
      const [first, second] = manifest.inputsOf(template, "artifacts");
      const own = textOf(fieldsOf(first && manifest.at(first)).path);
      if (own !== undefined && second !== undefined) yield manifest.replace([...second, "path"], own);
    }
  }),
  mutation("duplicate-template", "two templates have one name", function* (manifest) {
    for (const { path } of manifest.templates) yield manifest.duplicate(path);
  }),
  mutation("duplicate-input", "two inputs have one name", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.inputsOf(template)) yield manifest.duplicate(path);
  }),
  mutation("duplicate-output", "two outputs have one name", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.outputsOf(template)) yield manifest.duplicate(path);
  }),
  mutation("duplicate-argument", "an argument is given twice", function* (manifest) {
    for (const { path } of manifest.calls)
      for (const argument of manifest.argumentsOf(path)) yield manifest.duplicate(argument);
  }),
  mutation("two-bodies", "a template does two things", function* (manifest) {
    for (const { path, value } of manifest.templates) {
      const other = value.suspend === undefined ? "suspend: {}" : "container: { image: alpine:3.20 }";
      if (bodies.some((body) => value[body] !== undefined)) yield manifest.add(path, other);
    }
  }),
  mutation("no-body", "a template does nothing", function* (manifest) {
    for (const { path, value } of manifest.templates)
      for (const body of bodies) if (value[body] !== undefined) yield manifest.remove([...path, body]);
  }),
  mutation("template-without-name", "a template has no name", function* (manifest) {
    for (const { path, name } of manifest.templates) if (name !== "") yield manifest.remove([...path, "name"]);
  }),
  mutation("underscore-in-template", "the name of a template has an underscore", function* (manifest) {
    for (const { path, name } of manifest.templates)
      if (name.includes("-")) yield manifest.replace([...path, "name"], name.replace("-", "_"));
  }),
  mutation("blank-in-parameter", "the name of a parameter has a blank", function* (manifest) {
    for (const template of manifest.templates)
      for (const path of manifest.inputsOf(template))
        yield manifest.replace([...path, "name"], `${manifest.nameAt(path)} name`);
  }),
  mutation("dot-in-task", "the name of a task has a dot", function* (manifest) {
    for (const { path, name } of manifest.calls)
      if (name !== "") yield manifest.replace([...path, "name"], `${name}.1`);
  }),
  mutation("call-without-name", "a step or task has no name", function* (manifest) {
    for (const { path, name } of manifest.calls) if (name !== "") yield manifest.remove([...path, "name"]);
  }),
  mutation("misspelt-volume", "a typo in the volume that is mounted", function* (manifest) {
    for (const { path, value } of manifest.fields("volumeMounts"))
      for (const [index, mount] of itemsOf(value).entries()) {
        const name = textOf(fieldsOf(mount).name);
        if (name !== undefined && !name.includes("{{"))
          yield manifest.replace([...path, index, "name"], misspell(name));
      }
  }),
  mutation("removed-volumes", "volumes are gone that are mounted", function* (manifest) {
    const isMounted = manifest.mentions(/volumeMounts:/);
    for (const { path, value } of manifest.fields("volumes", "volumeClaimTemplates"))
      if (isMounted && itemsOf(value).length > 0) yield manifest.remove(path);
  }),
  mutation("resource-without-action", "a resource does not say what to do", function* (manifest) {
    for (const { path, value } of manifest.templates)
      if (fieldsOf(value.resource).action !== undefined) yield manifest.remove([...path, "resource", "action"]);
  }),
  mutation("broken-manifest", "the manifest of a resource is no YAML", function* (manifest) {
    for (const { path, value } of manifest.templates)
      if (textOf(fieldsOf(value.resource).manifest) !== undefined)
        yield manifest.replace([...path, "resource", "manifest"], `"apiVersion: v1\\nkind: [ConfigMap"`);
  }),
  mutation("http-without-url", "a request has no address", function* (manifest) {
    for (const { path, value } of manifest.templates)
      if (fieldsOf(value.http).url !== undefined) yield manifest.remove([...path, "http", "url"]);
  }),
  mutation("misspelt-container-dependency", "a typo in a dependency within a set of containers", function* (manifest) {
    for (const { path, value } of manifest.templates)
      for (const [at, container] of itemsOf(fieldsOf(value.containerSet).containers).entries())
        for (const [index, name] of itemsOf(fieldsOf(container).dependencies).entries())
          yield manifest.replace(
            [...path, "containerSet", "containers", at, "dependencies", index],
            misspell(String(name)),
          );
  }),
  mutation("duplicate-container", "two containers of a set have one name", function* (manifest) {
    for (const { path, value } of manifest.templates)
      for (const index of itemsOf(fieldsOf(value.containerSet).containers).keys())
        yield manifest.duplicate([...path, "containerSet", "containers", index]);
  }),
];
