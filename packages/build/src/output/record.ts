import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** The name of the file that keeps what was written below its folder. No ending, since kubectl and others take any `.json`. */
export const recordName = ".argotsx-outputs";

/** A file that argotsx wrote. */
export interface RecordedOutput {
  /** Absolute, below the folder of the record. */
  readonly path: string;
  /** The fingerprint of what was written. */
  readonly hash: string;
  /** The workflow files that it was made from, absolute. */
  readonly sources: readonly string[];
}

const heading =
  "# Files that argotsx wrote, each with its sources. It tells them from yours by this list: keep it with them.";

// A line feed is the one letter that a path may have and a line may not; the others make it mean something else.
const escaped = (text: string): string => text.replace(/[%\r\n]/g, (char) => encodeURIComponent(char));
const unescaped = (text: string): string => text.replace(/%(25|0A|0D)/g, (code) => decodeURIComponent(code));

const shown = (path: string, folder: string): string => escaped(relative(folder, path).replaceAll(sep, "/"));

/** Whether a path of a record leads to a manifest below its folder: the file may have come from anywhere. */
const isOutput = (path: string): boolean =>
  /\.ya?ml$/.test(path) && !isAbsolute(path) && !path.split(/[\\/]/).includes("..");

/**
 * Reads a record. A line that is none of ours, such as the marks that git leaves of a conflict, is passed over: what is
 * not known to be ours is never touched.
 */
export const parseRecord = (text: string, folder: string): RecordedOutput[] => {
  const outputs: { path: string; hash: string; sources: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const source = /^ {2}(\S.*)$/s.exec(line)?.[1];
    if (source !== undefined) outputs.at(-1)?.sources.push(resolve(folder, unescaped(source)));
    const [, hash, path = ""] = /^([0-9a-z]{14}) (\S.*)$/s.exec(line) ?? [];
    const name = unescaped(path);
    if (hash !== undefined && isOutput(name)) outputs.push({ path: join(folder, name), hash, sources: [] });
  }
  return outputs.filter(({ sources }) => sources.length > 0);
};

const byPath = (a: RecordedOutput, b: RecordedOutput): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * A record as text. The sources of a file stand on lines of their own, so that two branches which changed neighbours in
 * the list are merged without a conflict.
 */
export const printRecord = (outputs: readonly RecordedOutput[], folder: string): string =>
  [
    heading,
    ...[...outputs]
      .sort(byPath)
      .flatMap(({ path, hash, sources }) => [
        `${hash} ${shown(path, folder)}`,
        ...sources.map((source) => `  ${shown(source, folder)}`),
      ]),
    "",
  ].join("\n");
