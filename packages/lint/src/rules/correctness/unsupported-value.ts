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

/** Goes through what a resource or a template says. */
class KubernetesWords {
  /** The keys below its path that lead to where it is. */
  private readonly trail: (string | number)[] = [];
  private readonly whose: Whose;
  private readonly report: Report;

  constructor(whose: Whose, report: Report) {
    this.whose = whose;
    this.report = report;
  }

  /** Checks the fields of a value and of all that is in it. What is not of its type is the schema's to tell. */
  check(value: unknown, shape: Shape | undefined, leftOut: readonly string[] = []): void {
    if (shape === undefined) return;
    if (shape.kind === "list" && Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) this.inside(index, value[index], shape.items);
    } else if (shape.kind === "map" && isFields(value)) {
      for (const key in value) this.inside(key, value[key], shape.values);
    } else if (shape.kind === "object" && isFields(value)) {
      for (const field in value) {
        if (leftOut.includes(field)) continue;
        const values = kubernetesValues(shape.name, field);
        if (values === undefined) this.inside(field, value[field], shape.fields.get(field));
        else this.field(field, value[field], values);
      }
    }
  }

  private inside(key: string | number, value: unknown, shape: Shape | undefined): void {
    if (typeof value !== "object") return;
    this.trail.push(key);
    this.check(value, shape);
    this.trail.pop();
  }

  private field(field: string, value: unknown, values: readonly string[]): void {
    if (!Array.isArray(value)) this.text([field], value, values);
    else for (const [index, item] of value.entries()) this.text([field, index], item, values);
  }

  private text(below: Path, value: unknown, values: readonly string[]): void {
    // To Kubernetes an empty text is none.
    if (typeof value !== "string" || value === "" || values.includes(value) || holdsTags(value)) return;
    const { whose } = this;
    const at = [...whose.path, ...this.trail, ...below];
    const spelt = values.find((one) => one.toLowerCase() === value.toLowerCase());
    const near = spelt ?? closest(value, values);
    const list = values.map((one) => `'${one}'`).join(", ");
    this.report({
      at,
      message: `'${nameOf(at, whose)}' of ${whose.phrase} is '${value}', which Kubernetes does not know there`,
      help: near === undefined ? `one of ${list}` : `did you mean '${near}'? It takes ${list}`,
      ...(spelt !== undefined && {
        fix: { title: `write '${spelt}'`, edits: [{ kind: "set", path: at, value: spelt }] },
      }),
    });
  }
}

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
    new KubernetesWords({ phrase, path: specPath }, report).check(spec, shapeOf("WorkflowSpec"), [
      "templates",
      "podGC",
    ]);
  },
  template: (template, report) => {
    // What is called has templates of its own.
    new KubernetesWords(template, report).check(template.fields, shapeOf("Template"), ["steps", "dag"]);
  },
});
