import { readFileSync, writeFileSync } from "node:fs";

/** A file that is made from the schema. */
export interface GeneratedFile {
  readonly url: URL;
  readonly text: string;
}

const textOf = (url: URL): string | undefined => {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return undefined;
  }
};

/** Leaves a file alone that is as it should be, so that watchers and build caches see no change. */
export const writeIfChanged = ({ url, text }: GeneratedFile): void => {
  if (textOf(url) !== text) writeFileSync(url, text);
};
