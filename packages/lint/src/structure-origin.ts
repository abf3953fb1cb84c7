import type { Origin } from "@argotsx/diagnostic";
import type { Finding, MissingField, Path } from "@argotsx/schema";
import { scheduleFault } from "./facts/cron-schedule.ts";
import { readQuantity } from "./facts/quantity.ts";
import { isQuantity } from "./forms.ts";

/** A path from the spec of the workflow, with a `#` for every number: `templates.#.inputs.parameters.#.name`. */
const placeOf = (path: Path): string => {
  const below = path[0] === "spec" ? path.slice(path[1] === "workflowSpec" ? 2 : 1) : path;
  return below.map((part) => (typeof part === "number" ? "#" : part)).join(".");
};

const call = "(?:dag\\.tasks\\.#|steps\\.#\\.#)";
/** A template of the list, or one that is written inline in it. Argo looks at no other: not at `templateDefaults`. */
const template = `templates\\.#(?:\\.${call}\\.inline)*`;
const port = "(?:parameters|artifacts)\\.#";
const metric = `${template}\\.metrics\\.prometheus\\.#`;

const places = (...all: readonly string[]): RegExp => new RegExp(`^(?:${all.join("|")})$`);

/** What Argo's validator wants to be there, as a field or, for a name, as an item that has it. */
const required = places(
  "templates\\.#(?:\\.name)?",
  `arguments\\.${port}(?:\\.name)?`,
  `${template}\\.(?:inputs|outputs)\\.${port}(?:\\.name)?`,
  `${template}\\.${call}(?:\\.name|\\.arguments\\.${port}(?:\\.name)?)?`,
  `${template}\\.dag\\.tasks`,
  `${template}\\.containerSet\\.containers(?:\\.#(?:\\.name)?)?`,
  `${template}\\.initContainers\\.#(?:\\.name)?`,
  `${template}\\.resource\\.action`,
  `${template}\\.(?:inputs\\.artifacts\\.#|archiveLocation)\\.(?:git\\.repo|hdfs\\.path)`,
  `${metric}(?:\\.(?:name|help|labels\\.#(?:\\.key)?|(?:gauge|counter|histogram)\\.value))?`,
  "executorPlugins\\.#(?:\\.metadata|\\.spec(?:\\.sidecar(?:\\.container)?)?)?",
  "podGC\\.labelSelector\\.matchExpressions\\.#(?:\\.(?:key|operator))?",
  "schedules",
);

/** Texts that Argo's validator holds to the same form or choice as the schema, as they are written. */
const literal = places(
  "templates\\.#\\.name",
  `arguments\\.${port}\\.name`,
  `${template}\\.inputs\\.${port}\\.name`,
  `${template}\\.retryStrategy\\.retryPolicy`,
  "podGC\\.strategy",
  "concurrencyPolicy",
);

/** The same, but with the tags in them filled in, which rules do. */
const filledIn = places(
  `${template}\\.outputs\\.${port}\\.name`,
  `${template}\\.${call}\\.(?:name|arguments\\.${port}\\.name)`,
  `${template}\\.resource\\.action`,
  `${metric}\\.(?:name|labels\\.#\\.key)`,
);

/** Whether a path leads below a step, where Argo decodes without looking for unknown fields. */
export const isBelowStep = (path: Path): boolean => {
  const at = path.findLastIndex(
    (part, index) => part === "steps" && typeof path[index + 1] === "number" && typeof path[index + 2] === "number",
  );
  return at >= 0 && path.length > at + 4;
};

const requires = (path: Path): boolean => required.test(placeOf(path));

/** Without a spec there is no entrypoint, which a workflow that is started has to have. */
const isStarted = ({ field, owner }: MissingField): boolean =>
  (field === "spec" && (owner === "Workflow" || owner === "CronWorkflow")) || field === "workflowSpec";

const requiresField = (finding: MissingField): boolean =>
  isStarted(finding) || requires([...finding.path, finding.field]);

const refusesText = (path: Path, text: string): boolean => {
  const place = placeOf(path);
  return literal.test(place) || (filledIn.test(place) && !text.includes("{{"));
};

/** Whether Argo's decoder takes what the schema does not: the text of a parameter, and the limits of a histogram. */
const takesAnything = (expected: string, actual: string): boolean =>
  (expected === "a string, a number or a boolean" && (actual === "a list" || actual === "an object")) ||
  expected === "a number";

const refuses = (finding: Finding): boolean => {
  switch (finding.kind) {
    case "unknown-field":
      return !isBelowStep(finding.path);
    case "missing-field":
      return requiresField(finding);
    case "wrong-type":
      // To the decoder null is the same as nothing.
      if (finding.actual === "null") return requires(finding.path);
      return !takesAnything(finding.expected, finding.actual);
    case "enum": {
      const { path, actual } = finding;
      // An empty text is no choice at all to Argo, where one may go without.
      if (actual === null || actual === "") return requires(path);
      return typeof actual !== "string" || refusesText(path, actual);
    }
    case "pattern": {
      const { path, actual, pattern } = finding;
      if (isQuantity(pattern)) return readQuantity(actual.trim()) === undefined;
      if (path[1] === "schedules") return scheduleFault(actual) !== undefined;
      return refusesText(path, actual);
    }
  }
};

/**
 * Whose verdict a finding of the schema is. Argo refuses what it cannot decode: unknown fields, except below a step, and
 * wrong types. Required fields and the forms of texts are mostly the API server's to check.
 */
export const originOf = (finding: Finding): Origin => (refuses(finding) ? "argo" : "argotsx");
