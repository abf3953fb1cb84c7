import type { Path } from "@argotsx/yaml/read";

interface Found {
  readonly value: unknown;
  /** Where it stands in its document. */
  readonly path: Path;
}

/** The manifests of a document: itself, or the items of a list such as `kubectl get -o yaml` prints. */
export const manifestsIn = (value: unknown): readonly Found[] => {
  if (typeof value !== "object" || value === null) return [{ value, path: [] }];
  const { kind, items } = value as { readonly kind?: unknown; readonly items?: unknown };
  if (typeof kind !== "string" || !kind.endsWith("List") || !Array.isArray(items)) return [{ value, path: [] }];
  return items.map((item: unknown, index) => ({ value: item, path: ["items", index] }));
};
