import type { Metafile } from "esbuild";
import type { Import, Input } from "../../bundle/entry.ts";
import { fileOf } from "./names.ts";

/** The files that went into a bundle, with their imports, for the cache. */
export const inputsOf = ({ inputs }: Metafile, root: string): readonly Input[] =>
  Object.entries(inputs).flatMap(([name, { imports }]) => {
    const path = fileOf(name, root);
    if (path === undefined) return [];
    const found = imports.flatMap(({ path: target, original, external }): readonly Import[] => {
      const file = external === true ? undefined : fileOf(target, root);
      if (external !== true && file === undefined) return [];
      return [{ specifier: original ?? target, ...(file !== undefined && { path: file }) }];
    });
    return [{ path, imports: found }];
  });
