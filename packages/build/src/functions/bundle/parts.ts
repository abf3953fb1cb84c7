import type { Metafile } from "esbuild";
import type { SourceModule } from "../../transform/edit.ts";
import { fileOf, isInstalled, packageOf, shownName } from "./names.ts";

/** A file or package in a script. */
export interface ScriptPart {
  readonly name: string;
  readonly bytes: number;
}

const shown = 5;

/** The largest parts of a script, the largest first: each package as one. */
export const partsOf = ({ inputs }: Metafile["outputs"][string], module: SourceModule): readonly ScriptPart[] => {
  const sizes = new Map<string, number>();
  for (const [name, { bytesInOutput }] of Object.entries(inputs)) {
    const file = fileOf(name, module.root);
    if (file === undefined || bytesInOutput === 0) continue;
    const part = isInstalled(file) ? packageOf(shownName(name, module)) : shownName(name, module);
    sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput);
  }
  return [...sizes]
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
    .slice(0, shown);
};
