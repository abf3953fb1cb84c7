import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../setup/root.mjs";

/**
 * Puts places in the sources for those in bundles that a text, such as a stack trace, names. Node can do so itself, but then
 * it reads all maps at the start of each process, and hardly any has something to tell.
 */
export const sourcePlaces = (text) => {
  const maps = new Map();
  const mapOf = (file) => {
    if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(file, "utf8"))));
    return maps.get(file);
  };
  return text.replaceAll(/(file:\/\/\S+?\.mjs):(\d+):(\d+)/g, (written, url, line, column) => {
    const map = `${fileURLToPath(url)}.map`;
    if (!existsSync(map)) return written;
    const { originalSource, originalLine, originalColumn } = mapOf(map).findEntry(line - 1, column - 1);
    if (originalSource === undefined) return written;
    return `${relative(root, resolve(map, "..", originalSource))}:${originalLine + 1}:${originalColumn + 1}`;
  });
};
