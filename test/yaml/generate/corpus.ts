import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFolder } from "../../examples/shared-folder.ts";
import { suiteCases } from "../suite/suite-cases.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const textsBelow = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  return names
    .filter((name) => !name.includes("node_modules"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
};

/** Texts that were not made here: manifests of the project and, where they are, Argo's and the YAML test suite's. */
export const corpus = (): readonly string[] => [
  ...textsBelow(join(root, "examples")),
  ...textsBelow(join(root, "packages/schema/fixtures/manifests")),
  ...textsBelow(join(sharedFolder, "argo/examples")),
  ...suiteCases().map(({ yaml }) => yaml),
];
