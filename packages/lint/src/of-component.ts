import type { Manifest } from "./manifest.ts";

/** Whether a component of a resource made a manifest, which writes the fields of one version; `<Manifest>` writes any. */
export const isOfComponent = ({ ownerOf }: Manifest): boolean => {
  const owner = ownerOf?.([]);
  return owner !== undefined && owner !== "<Manifest>";
};
