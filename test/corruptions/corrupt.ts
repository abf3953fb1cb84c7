import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";

/** A one-line fault, and where it has to be reported. The keys are described in README.md. */
export interface Corruption {
  readonly name: string;
  readonly base: string;
  readonly edits?: string;
  readonly edit: number;
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly text?: string;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const corruptions: readonly Corruption[] = JSON.parse(readFileSync(path("fixtures/tsx.json"), "utf8"));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? filesBelow(file) : [file]));

/** The sound files, by their path below `bases/`. */
export const bases: ReadonlyMap<string, string> = new Map(
  filesBelow(path("bases"))
    .filter((file) => !file.endsWith(".json"))
    .map((file) => [relative(path("bases"), file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
);

/** Replaces a line, which must be the expected one. */
export const replaceLine = (text: string, { edit, from, to }: Pick<Corruption, "edit" | "from" | "to">): string => {
  const lines = text.split("\n");
  assert.is(lines[edit - 1], from);
  lines[edit - 1] = to;
  return lines.join("\n");
};

/** The files of a corrupted workflow: the workflow file and what it may import, below a folder. */
export const corrupted = (corruption: Corruption, folder: string): Record<string, string> => {
  const files: Record<string, string> = {};
  for (const [name, text] of bases) {
    if (name !== corruption.base && !name.startsWith("parts/")) continue;
    const isEdited = name === (corruption.edits ?? corruption.base);
    files[`${folder}/${name}`] = isEdited ? replaceLine(text, corruption) : text;
  }
  return files;
};
