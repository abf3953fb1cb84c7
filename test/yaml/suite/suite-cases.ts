import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { sharedFolder } from "../../examples/shared-folder.ts";

/** A case of the YAML test suite. */
export interface SuiteCase {
  /** The name of its file, with a number behind when the file has several. */
  readonly id: string;
  readonly yaml: string;
  /** Whether a reader has to refuse the text. */
  readonly fail: boolean;
  /** The events of the text, one a line; up to the error when it has to be refused. */
  readonly tree: string | undefined;
  /** The values of its documents, by the types of YAML 1.2; nothing when JSON cannot hold them. */
  readonly json: string | undefined;
}

interface Entry {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly tree?: string;
  readonly json?: string | null;
}

const folder = join(sharedFolder, "yaml-test-suite");

export const hasSuite = existsSync(folder);

/** The suite shows blanks and breaks that would be lost as characters that are seen. */
const real = (text: string): string =>
  text
    .replaceAll("␣", " ")
    .replace(/—*»/g, "\t")
    .replaceAll("⇔", "\ufeff")
    .replaceAll("←", "\r")
    .replaceAll("↵", "")
    .replace(/∎\n?$/, "");

/** A case that says nothing of its events has those of the one before it. */
const casesOf = (name: string): SuiteCase[] => {
  const entries: readonly Entry[] = parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));
  let tree: string | undefined;
  let json: string | undefined;
  return entries.map((entry, index) => {
    if (entry.tree !== undefined || entry.json !== undefined) {
      tree = entry.tree ?? tree;
      // A `null` that is not quoted is the text of the value that it is meant to be.
      json = entry.json === null ? "null" : entry.json;
    }
    return {
      id: entries.length === 1 ? name : `${name}/${index}`,
      yaml: real(entry.yaml),
      fail: entry.fail === true,
      tree: tree === undefined ? undefined : real(tree),
      json,
    };
  });
};

/** All cases; none where the suite is not at hand. */
export const suiteCases = (): readonly SuiteCase[] =>
  hasSuite
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
        .flatMap((name) => casesOf(name.slice(0, -".yaml".length)))
    : [];
