import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { isAbsolute } from "../../facts/path.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../../model/fields.ts";

/** The locations that Argo looks for, in its order: the first that is there counts. */
const locations = ["artifactory", "azure", "git", "gcs", "hdfs", "http", "oss", "raw", "s3", "plugin"] as const;

/** What is wrong with a location, and with which of its fields, in words that follow "the location of …". */
interface Fault {
  readonly field?: string;
  readonly message: string;
}

const hdfsFault = (hdfs: Fields): Fault | undefined => {
  if (listOf(hdfs.addresses).length === 0) return { message: "has no addresses" };
  const path = textOf(hdfs.path);
  if (path === undefined) return { message: "has no path" };
  if (!isAbsolute(path)) return { field: "path", message: `has the path '${path}', which does not begin with '/'` };
  const lacks = (...fields: readonly string[]): string | undefined =>
    fields.find((field) => !(isFields(hdfs[field]) || textOf(hdfs[field])));
  const principal = ["krbServicePrincipalName", "krbConfigConfigMap"];
  if (isFields(hdfs.krbKeytabSecret)) {
    const lacking = lacks(...principal, "krbUsername", "krbRealm");
    return lacking === undefined ? undefined : { field: "krbKeytabSecret", message: `has a keytab, but no ${lacking}` };
  }
  if (isFields(hdfs.krbCCacheSecret)) {
    const lacking = lacks(...principal);
    return lacking === undefined
      ? undefined
      : { field: "krbCCacheSecret", message: `has a credential cache, but no ${lacking}` };
  }
  if (textOf(hdfs.hdfsUser) !== undefined) return undefined;
  return { message: "says nobody who reads it: it needs hdfsUser, krbCCacheSecret or krbKeytabSecret" };
};

const check = (fields: Fields, path: Path, of: string, report: Report): void => {
  const location = locations.find((one) => isFields(fields[one]));
  if (location !== "git" && location !== "hdfs") return;
  const body = fieldsOf(fields[location]);
  // That there is no repository at all the schema says.
  const repo = body.repo === "" ? { field: "repo", message: "has no repository" } : undefined;
  const fault = location === "git" ? repo : hdfsFault(body);
  if (fault === undefined || (location === "hdfs" && body.path === undefined && fault.message === "has no path"))
    return;
  report({
    at: [...path, location, ...(fault.field === undefined ? [] : [fault.field])],
    message: `the ${location} location of ${of} ${fault.message}`,
  });
};

/** art-git-repo and art-hdfs-* of Argo's validator. */
export const incompleteArtifactLocation = rule({
  id: "incomplete-artifact-location",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["git", "hdfs"],
  title: "A git or HDFS location lacks what is needed to read it",
  docs: `A \`git\` location needs a \`repo\`. One of \`hdfs\` needs \`addresses\`, an absolute \`path\`, and who reads it: \`hdfsUser\`, or \`krbCCacheSecret\` with \`krbServicePrincipalName\` and \`krbConfigConfigMap\`, or \`krbKeytabSecret\` with these two, \`krbUsername\` and \`krbRealm\`. Argo looks at input artifacts and at \`archiveLocation\`.`,
  template: (template, report) => {
    for (const { name, path, fields } of template.inputs.artifacts) {
      check(fields, path, `the input artifact '${name}' of ${template.phrase}`, report);
    }
  },
  visit: ({ filled }, report) => {
    const location = fieldsOf(filled.fields.archiveLocation);
    check(location, [...filled.path, "archiveLocation"], `the archive of ${filled.phrase}`, report);
  },
});
