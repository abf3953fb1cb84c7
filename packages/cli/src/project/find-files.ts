import { type DiscoverOptions, type Discovery, discover } from "@argotsx/build";
import type { Context } from "../context.ts";
import { visible } from "../print/visible.ts";

/**
 * The files that paths stand for; nothing, with the reason printed, when a path is wrong. `origin` is said of such a path
 * where it does not stand on the command line.
 */
export const findFiles = (
  context: Context,
  paths: readonly string[],
  options: Omit<DiscoverOptions, "cwd">,
  origin = "",
): Discovery | undefined => {
  const { manifests } = options;
  const found = discover(paths.length === 0 ? ["."] : paths, { cwd: context.cwd, ...options });
  for (const path of found.missing) context.err(`argotsx: there is no file or folder '${visible(path)}'${origin}\n`);
  for (const path of found.unsuitable) {
    const hint = manifests ? "not a .tsx, .yaml, .yml or .json file" : "not a .tsx file; argotsx lint takes manifests";
    context.err(`argotsx: '${visible(path)}'${origin}${origin && ","} is ${hint}\n`);
  }
  return found.missing.length + found.unsuitable.length > 0 ? undefined : found;
};
