import { type Fields, isFields, listOf, textOf } from "./fields.ts";

/** The path of a URL, as Go reads it: empty for one that it cannot read. */
const pathOf = (url: string): string => {
  const [, afterScheme] = /^[a-zA-Z][-+.a-zA-Z0-9]*:(.*)$/s.exec(url) ?? [];
  const rest = (afterScheme ?? url).replace(/[?#].*$/s, "");
  return rest.startsWith("//") ? rest.slice(2).replace(/^[^/]*/, "") : rest;
};

/** The kinds of locations in the order in which Argo looks for them, each with whether it says enough. */
const kinds: readonly (readonly [field: string, isEnough: (location: Fields) => boolean])[] = [
  [
    "artifactory",
    ({ url, usernameSecret }) =>
      textOf(url) !== undefined && (isFields(usernameSecret) || pathOf(textOf(url) ?? "") !== ""),
  ],
  ["azure", ({ blob }) => textOf(blob) !== undefined],
  ["git", ({ repo }) => textOf(repo) !== undefined],
  ["gcs", ({ key }) => textOf(key) !== undefined],
  ["hdfs", ({ addresses, path }) => listOf(addresses).length > 0 || textOf(path) !== undefined],
  ["http", ({ url }) => textOf(url) !== undefined],
  ["oss", ({ key }) => textOf(key) !== undefined],
  ["raw", () => true],
  ["s3", ({ key }) => textOf(key) !== undefined],
  ["plugin", ({ key }) => textOf(key) !== undefined],
];

/** Whether an artifact says where it lies, or at least its key. Only the first kind of location that is there counts. */
export const hasLocation = (artifact: Fields): boolean => {
  for (const [field, isEnough] of kinds) {
    const location = artifact[field];
    if (isFields(location)) return isEnough(location);
  }
  return false;
};
