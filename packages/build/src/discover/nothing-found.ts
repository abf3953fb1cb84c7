import { type Details, type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";

const workflows = 'files that end in .tsx, import "argotsx" and have a default export';

/** Says that there is nothing to work on, and what is looked for. `wanted` are manifests, besides workflow files. */
export const nothingFound = (
  folder: string,
  wanted: boolean,
  { at, help }: { readonly at?: Place } & Pick<Details, "help"> = {},
): Diagnostic => {
  const what = wanted ? "workflow or manifest files" : "workflow files";
  const looked = wanted
    ? `looked for are manifests, which end in .yaml, .yml or .json, and ${workflows}`
    : `looked for are ${workflows}`;
  return diagnostic("no-workflows", at, { folder, what }, { help: help ?? looked });
};
