import type { Diagnostic } from "./diagnostic.ts";
import { build } from "./table/build.ts";
import { compile } from "./table/compile.ts";
import { config } from "./table/config.ts";
import { functions } from "./table/functions.ts";
import { suppression } from "./table/suppression.ts";
import { typed } from "./table/typed.ts";
import { types } from "./table/types.ts";

/** Of what concerns files, these are about manifests that can be read. */
const aboutManifests: ReadonlySet<string> = new Set(["duplicate-key", "ignored-content"]);

/**
 * Whether a comment may suppress a diagnostic: what is said of a manifest that could be read, and what is no error. An
 * error of the compiler means that there is no manifest.
 */
export const isSuppressible = ({ id, severity, origin }: Pick<Diagnostic, "id" | "severity" | "origin">): boolean => {
  // A rule's, whatever the compiler calls by the same name.
  if (origin !== undefined) return true;
  if (Object.hasOwn(suppression, id)) return false;
  if (Object.hasOwn(build, id)) return severity !== "error" ? id !== "unreadable-yaml" : aboutManifests.has(id);
  return severity !== "error" || ![compile, config, functions, typed, types].some((rows) => Object.hasOwn(rows, id));
};
