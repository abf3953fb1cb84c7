import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasShared, sharedFolder } from "../../examples/shared-folder.ts";
import { manifests } from "./manifests.ts";

const examples = join(sharedFolder, "argo/examples");

/** The texts of Argo's 217 examples, or as many of ours where those are not at hand, and what to call them. */
export const corpus = (): { readonly name: string; readonly texts: readonly string[] } => {
  if (!hasShared) return { name: "217 manifests", texts: manifests(217) };
  const names = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  return {
    name: `Argo's ${names.length} examples`,
    texts: names.sort().map((name) => readFileSync(join(examples, name), "utf8")),
  };
};
