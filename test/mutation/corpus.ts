import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasShared, sharedFolder } from "../examples/shared-folder.ts";

export interface CorpusFile {
  /** Relative to the corpus, with slashes. */
  readonly name: string;
  readonly text: string;
}

const own = fileURLToPath(new URL("../../examples", import.meta.url));

/** The folder of manifests in which mistakes are made: Argo's own examples where they are at hand, else ours. */
export const corpusFolder = hasShared ? join(sharedFolder, "argo/examples") : own;

/** The YAML files below a folder, in the order of their names. */
export const filesIn = (folder: string): readonly CorpusFile[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => name.replaceAll("\\", "/"))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
    : [];

/** The project's own examples as they are built. */
export const ownExamples = (): readonly CorpusFile[] => filesIn(own);
