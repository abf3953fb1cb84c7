import { closest } from "@argotsx/diagnostic";
import { holdsTags } from "@argotsx/expr";
import { fieldsOfKubernetesValues, kubernetesValues, type Path, type Shape, shapeOf } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { isFields } from "../../model/fields.ts";

/** Who says a value: a resource or a template, with where it begins. */
interface Whose {
  readonly phrase: string;
  readonly path: Path;
}

/** A field with the one that it is in: `hostPath.type`. */
const nameOf = (at: Path, { path }: Whose): string => {
  const names = at.slice(path.length).filter((part) => typeof part === "string");
  return names.slice(-2).join(".");
};

const check = (value: unknown, values: readonly string[], at: Path, whose: Whose, report: Report): void => {
  // To Kubernetes an empty text is none.
  if (typeof value !== "string" || value === "" || values.includes(value) || holdsTags(value)) return;
  const spelt = values.find((one) => one.toLowerCase() === value.toLowerCase());
  const near = spelt ?? closest(value, values);
  const list = values.map((one) => `'${one}'`).join(", ");
  report({
    at,
    message: `'${nameOf(at, whose)}' of ${whose.phrase} is '${value}', which Kubernetes does not know there`,
    help: near === undefined ? `one of ${list}` : `did you mean '${near}'? It takes ${list}`,
    ...(spelt !== undefined && {
      fix: { title: `write '${spelt}'`, edits: [{ kind: "set", path: at, value: spelt }] },
    }),
  });
};

/** Checks the fields of a value and of all that is in it. What is not of its type is the schema's to tell. */
const checkAll = (value: unknown, shape: Shape | undefined, at: Path, whose: Whose, report: Report): void => {
  if (typeof value !== "object" || value === null || shape === undefined) return;
  if (shape.kind === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === "object") checkAll(item, shape.items, [...at, index], whose, report);
    }
  } else if (shape.kind === "map" && isFields(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === "object") checkAll(item, shape.values, [...at, key], whose, report);
    }
  } else if (shape.kind === "object" && isFields(value)) {
    for (const [field, inside] of Object.entries(value)) {
      const values = kubernetesValues(shape.name, field);
      if (values !== undefined) checkEach(inside, values, [...at, field], whose, report);
      else if (typeof inside === "object") checkAll(inside, shape.fields.get(field), [...at, field], whose, report);
    }
  }
};

const checkEach = (value: unknown, values: readonly string[], at: Path, whose: Whose, report: Report): void => {
  if (!Array.isArray(value)) check(value, values, at, whose, report);
  else for (const [index, item] of value.entries()) check(item, values, [...at, index], whose, report);
};

/** What Kubernetes refuses of a pod, or of a claim, when Argo makes it. */
export const unsupportedValue = rule({
  id: "unsupported-value",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: fieldsOfKubernetesValues,
  title: "Kubernetes knows no such value of the field",
  docs: `Some fields of containers, volumes, tolerations and claims take one of a few words: \`imagePullPolicy\` takes \`Always\`, \`IfNotPresent\` and \`Never\`, and no \`never\`. Argo takes any text, since a tag may stand there, and Kubernetes refuses the pod when the step begins.

Texts with tags in them are not looked at. \`--fix\` mends a word that is only spelt in other letters, small or large.`,
  resource: ({ spec, specPath, phrase }, report) => {
    // `pod-gc-selector` reads the selector of `podGC` as Argo does.
    const { templates: _templates, podGC: _podGC, ...others } = spec;
    checkAll(others, shapeOf("WorkflowSpec"), specPath, { phrase, path: specPath }, report);
  },
  template: (template, report) => {
    // What is called has templates of its own.
    const { steps: _steps, dag: _dag, ...others } = template.fields;
    checkAll(others, shapeOf("Template"), template.path, template, report);
  },
});
