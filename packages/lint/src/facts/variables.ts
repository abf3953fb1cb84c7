import { closest, onlyShortFor } from "@argotsx/diagnostic";

/** What may follow the first word of a variable, as far as it is not a name of the user's. */
const fields: Readonly<Record<string, readonly string[]>> = {
  workflow: [
    ...[
      "name",
      "namespace",
      "uid",
      "status",
      "failures",
      "duration",
      "priority",
      "parameters",
      "labels",
      "annotations",
    ],
    ...["outputs", "creationTimestamp", "scheduledTime", "serviceAccountName", "mainEntrypoint"],
  ],
  inputs: ["parameters", "artifacts"],
  outputs: ["parameters", "artifacts", "result"],
  lastRetry: ["exitCode", "status", "duration", "message"],
  cronworkflow: ["name", "namespace", "labels", "annotations", "failed", "succeeded", "lastScheduledTime"],
  resourcesDuration: ["cpu", "memory"],
};

/** What a step or task has besides its name. */
const ofNode = ["outputs", "status", "id", "ip", "exitCode", "startedAt", "finishedAt", "hostNodeName"] as const;

/** First words that are long enough for a misspelt one to be told from another tool's word. */
const misspellable = [...Object.keys(fields), "steps", "tasks"] as const;

const allRoots: ReadonlySet<string> = new Set([
  ...misspellable,
  ...["item", "pod", "node", "retries", "duration", "status", "exitCode"],
]);

/** Whether a word is the first one of a variable of Argo. */
export const isRoot = (word: string): boolean => allRoots.has(word);

/** Words that people write for the first one. */
const otherWords: Readonly<Record<string, string>> = { wf: "workflow" };

const meantRoot = (word: string): string | undefined => otherWords[word] ?? closest(word, misspellable);

const meantField = (word: string, known: readonly string[]): string | undefined =>
  known.includes(word) ? word : (closest(word, known) ?? onlyShortFor(word, known));

/**
 * The variable that is meant by one with a misspelt first word: `workflow.name` for `worflow.name`. Nothing where what
 * follows is not what Argo has there, since other tools write `{{…}}` too.
 */
export const respelt = (name: string): string | undefined => {
  const [word = "", second, third, ...rest] = name.split(".");
  const root = meantRoot(word);
  if (root === undefined || second === undefined || second === "") return undefined;
  if (root === "steps" || root === "tasks") {
    // The name of the step or task that a template runs for.
    if (second === "name" && third === undefined) return `${root}.name`;
    const field = third === undefined ? undefined : meantField(third, ofNode);
    return field === undefined ? undefined : [root, second, field, ...rest].join(".");
  }
  const field = meantField(second, fields[root] ?? []);
  return field === undefined ? undefined : [root, field, ...(third === undefined ? [] : [third]), ...rest].join(".");
};

/** The ways in which Argo writes the time at which a workflow was made. */
const timeFormats: ReadonlySet<string> = new Set(["RFC3339", "s", ..."BbmAadHIMSYypZzL"]);

/** Whether a variable that Argo lets pass by its beginning is one that it has. */
export const isWorkflowTime = (name: string): boolean =>
  name === "workflow.creationTimestamp" ||
  name === "workflow.scheduledTime" ||
  name === "workflow.duration" ||
  (name.startsWith("workflow.creationTimestamp.") && timeFormats.has(name.slice("workflow.creationTimestamp.".length)));
