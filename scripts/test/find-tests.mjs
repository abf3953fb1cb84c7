import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";
import { longGroups } from "./long-groups.mjs";

const notSearched = new Set(["node_modules", "dist", "fixtures"]);

const below = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notSearched.has(entry.name) ? [] : below(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });

/**
 * The test files in groups, each of which runs in one process: a room's unit tests share one, since loading them costs
 * more than running them; the tests that cross rooms mostly wait for processes of their own and get one each. The long
 * ones come first, so that all cores have something to do until the end.
 */
export const findTests = (pattern) => {
  const wanted = new RegExp(pattern, "i");
  const groups = new Map();
  for (const file of [...below("test"), ...below("packages")].sort()) {
    if (!wanted.test(file)) continue;
    const name = file.startsWith("packages/") ? file.split("/").slice(0, 2).join("/") : file;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const rank = new Map(longGroups.map((name, index) => [name, index]));
  const rankOf = ({ name }) => rank.get(name) ?? longGroups.length;
  return [...groups].map(([name, files]) => ({ name, files })).sort((a, b) => rankOf(a) - rankOf(b));
};
