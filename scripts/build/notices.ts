import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { root } from "./root.ts";

const folderOf = (input: string): string | undefined => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];

const notice = async (folder: string): Promise<string> => {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file to pass on`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(root, folder, file), "utf8")).trim()}\n`;
};

/**
 * The licences of the libraries whose code a bundle holds, as their authors ask to be passed on; nothing where it holds
 * our own code alone.
 */
export const notices = async ({ outputs }: Pick<Metafile, "outputs">): Promise<string | undefined> => {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  const folders = [...new Set(inputs.map(folderOf))].filter((folder) => folder !== undefined).sort();
  if (folders.length === 0) return undefined;
  const texts = await Promise.all(folders.map(notice));
  return ["argotsx contains code of these libraries.\n", ...texts].join(`\n${"-".repeat(80)}\n\n`);
};
