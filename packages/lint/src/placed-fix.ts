import type { Fix } from "@argotsx/diagnostic";
import type { Manifest } from "./manifest.ts";

/** A fix of a manifest as one of the file that it stands in. */
export const placedFix = ({ title, edits }: Fix, { origin }: Manifest): Fix => {
  if (origin === undefined) return { title, edits };
  const { document, around } = origin;
  return { title, document, edits: edits.map((edit) => ({ ...edit, path: [...around, ...edit.path] })) };
};
