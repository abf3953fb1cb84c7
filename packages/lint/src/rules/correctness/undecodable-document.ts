import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { isRfc3339 } from "../../facts/rfc3339.ts";
import { type Fields, isFields } from "../../model/fields.ts";

type Test = (value: unknown) => boolean;
type Expected = readonly [test: Test, expected: string];

const isText: Test = (value) => typeof value === "string";
const isInteger: Test = (value) => Number.isInteger(value);
const isTime: Test = (value) => typeof value === "string" && isRfc3339(value);
const isTextMap: Test = (value) =>
  isFields(value) && Object.values(value).every((each) => each === null || isText(each));
const isTextList: Test = (value) => Array.isArray(value) && value.every((each) => each === null || isText(each));
const isObjectList: Test = (value) => Array.isArray(value) && value.every((each) => each === null || isFields(each));

/** The fields of Kubernetes' object metadata, as which Argo decodes the whole of a document that is not its own. */
const metadata: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ...["name", "generateName", "namespace", "selfLink", "uid", "resourceVersion"].map((field): [string, Expected] => [
    field.toLowerCase(),
    [isText, "a string"],
  ]),
  ["generation", [isInteger, "an integer"]],
  ["deletiongraceperiodseconds", [isInteger, "an integer"]],
  ["creationtimestamp", [isTime, "a time"]],
  ["deletiontimestamp", [isTime, "a time"]],
  ["labels", [isTextMap, "an object of strings"]],
  ["annotations", [isTextMap, "an object of strings"]],
  ["finalizers", [isTextList, "a list of strings"]],
  ["ownerreferences", [isObjectList, "a list of objects"]],
  ["managedfields", [isObjectList, "a list of objects"]],
]);

/** Kinds that Argo decodes as what they are. */
const internal: ReadonlySet<string> = new Set(["WorkflowArtifactGCTask", "WorkflowTaskResult", "WorkflowTaskSet"]);

const wrongField = (value: Fields): readonly [at: Path, expected: string] | undefined => {
  for (const [field, inner] of Object.entries(value)) {
    const [test, expected] = metadata.get(field.toLowerCase()) ?? [];
    if (test !== undefined && expected !== undefined && inner !== null && !test(inner)) return [[field], expected];
  }
  return undefined;
};

/** offline-preload-parse of Argo's linter, for documents of other kinds. */
export const undecodableDocument = rule({
  id: "undecodable-document",
  origin: "argo",
  only: "argo",
  category: "correctness",
  severity: "error",
  title: "A document of another kind keeps Argo from linting the files",
  docs: `\`argo lint --offline\` first decodes every document of its files, and reads those of other kinds as if they were the metadata of an object. A Kustomization with a list of \`labels\` ends the run that way, though nothing is wrong with it.`,
  workspace: ({ others }, report) => {
    for (const { kind, value, source } of others) {
      if (source.isExternal === true || internal.has(kind)) continue;
      const [at, expected] = wrongField(value) ?? [];
      if (at === undefined) continue;
      report({
        in: { source },
        at,
        message: `Argo takes '${at.join(".")}' of this ${kind} for a field of metadata, which would be ${expected}`,
        help: "leave the file out where Argo lints",
      });
    }
  },
});
