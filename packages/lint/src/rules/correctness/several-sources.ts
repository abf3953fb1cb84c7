import { type Path, shapeOf } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import type { Container } from "../../model/container.ts";
import { variablesOf } from "../../model/env.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../../model/fields.ts";
import { volumesIn } from "../../model/volume.ts";

/** The sources that are there: fields that are objects, and may not stand beside each other. */
const given = (fields: Fields, type: string): readonly string[] => {
  const keys = Object.keys(fields);
  if (keys.length < 2) return [];
  const known = shapeOf(type).fields;
  return keys.filter((key) => known.get(key)?.kind === "object" && isFields(fields[key]));
};

/** What has more than one of its sources, in words that begin a sentence, and what to do. */
interface Whose {
  readonly phrase: string;
  readonly path: Path;
  readonly help: string;
}

const checkSources = (fields: Fields, type: string, { phrase, path, help }: Whose, report: Report): void => {
  const [first, second, ...others] = given(fields, type);
  if (first === undefined || second === undefined) return;
  const said =
    others.length === 0
      ? `both '${first}' and '${second}'`
      : `${others.length + 2} sources: '${[first, second, ...others].join("', '")}'`;
  report({ at: [...path, second], part: "key", message: `${phrase} has ${said}`, help });
};

const checkContainer = (container: Container, report: Report): void => {
  for (const { name, path, fields } of variablesOf(container)) {
    const { value, valueFrom } = fields;
    if (!isFields(valueFrom)) continue;
    const phrase = `the variable '${name}' of ${container.phrase}`;
    const at = [...path, "valueFrom"];
    // An empty value is the same to Kubernetes as none.
    if (textOf(value) !== undefined) {
      report({ at, part: "key", message: `${phrase} has both 'value' and 'valueFrom'`, help: "keep one of them" });
    }
    checkSources(valueFrom, "EnvVarSource", { phrase, path: at, help: "keep one of them" }, report);
  }
  for (const [index, item] of listOf(container.fields.envFrom).entries()) {
    const path = [...container.path, "envFrom", index];
    const phrase = `an item of the 'envFrom' of ${container.phrase}`;
    checkSources(fieldsOf(item), "EnvFromSource", { phrase, path, help: "make an item of each" }, report);
  }
};

const checkVolumes = (volumes: unknown, path: Path, report: Report): void => {
  if (volumes === undefined) return;
  for (const volume of volumesIn(volumes, path)) {
    const phrase = `volume '${volume.name ?? ""}'`;
    const help = "keep one of them, or make a volume of each";
    checkSources(volume.fields, "Volume", { phrase, path: volume.path, help }, report);
  }
};

/** What Kubernetes refuses when Argo makes the pod. */
export const severalSources = rule({
  id: "several-sources",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["env", "envFrom", "volumes"],
  title: "An environment variable or a volume has more than one source",
  docs: `An environment variable has a \`value\` or a \`valueFrom\`, which names one source; so do an item of \`envFrom\` and a volume, which is an \`emptyDir\`, a \`configMap\`, a \`secret\` or another one. Kubernetes refuses a pod with two, so the step or task ends with an error.

Several sources in one volume are a \`projected\` one.`,
  container: checkContainer,
  resource: ({ spec, specPath, everyTemplate }, report) => {
    checkVolumes(spec.volumes, [...specPath, "volumes"], report);
    for (const { fields, path } of everyTemplate) checkVolumes(fields.volumes, [...path, "volumes"], report);
  },
});
