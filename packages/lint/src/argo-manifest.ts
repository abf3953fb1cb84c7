import { closest, type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { argoKinds, isArgoKind, validate } from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";

/** Kinds that Argo's controller writes for itself. Nobody authors them, so they are left alone. */
const internalKinds: ReadonlySet<string> = new Set(["WorkflowArtifactGCTask", "WorkflowTaskResult", "WorkflowTaskSet"]);

const group = "argoproj.io/";

const text = (value: unknown, field: "apiVersion" | "kind"): string | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const found: unknown = (value as Record<string, unknown>)[field];
  return typeof found === "string" ? found : undefined;
};

/**
 * Whether a document is one of the five kinds. As in Argo itself the kind decides; a document of another API group that
 * happens to have a kind of that name is not Argo's.
 */
export const isArgoManifest = (value: unknown): boolean => {
  const kind = text(value, "kind");
  const version = text(value, "apiVersion");
  // An empty text is none to Go.
  return kind !== undefined && isArgoKind(kind) && (!version || version.startsWith(group));
};

/**
 * Whether there is nothing to say about a document: a sound manifest of the newest version, or something of another API
 * group. What says it of the others, and what other versions know, need not be loaded before.
 */
export const isSound = (value: unknown): boolean =>
  isArgoManifest(value) ? validate(value).length === 0 : !text(value, "apiVersion")?.startsWith(group);

/**
 * Reports a kind of Argo's API group that is spelt almost like one of the five. Other kinds of the group belong to
 * other Argo projects and are nobody's mistake.
 */
export const checkKind = (manifest: Manifest): Diagnostic | undefined => {
  const kind = text(manifest.value, "kind");
  if (kind === undefined || isArgoKind(kind) || internalKinds.has(kind)) return undefined;
  if (!text(manifest.value, "apiVersion")?.startsWith(group)) return undefined;
  const meant = closest(kind, argoKinds);
  if (meant === undefined) return undefined;
  const found = diagnostic(
    "unknown-kind",
    manifest.locate(["kind"], "value"),
    { kind },
    { help: `did you mean '${meant}'?`, path: ["kind"] },
  );
  // Argo passes over kinds that it does not know.
  return { ...found, origin: "argotsx" };
};
