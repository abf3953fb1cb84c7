import { isArgoKind, type Shape, shapeOf } from "@argotsx/schema";

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const visit = (value: unknown, shape: Shape, seen: (field: string) => void): void => {
  if (shape.kind === "list" && Array.isArray(value)) for (const item of value) visit(item, shape.items, seen);
  if (!isFields(value)) return;
  for (const [key, one] of Object.entries(value)) {
    if (shape.kind === "map") visit(one, shape.values, seen);
    const field = shape.kind === "object" ? shape.fields.get(key) : undefined;
    if (shape.kind !== "object" || field === undefined) continue;
    seen(`${shape.name}.${key}`);
    visit(one, field, seen);
  }
};

/** The fields that manifests of Argo have, each as its type and its name: `Template.sidecars`. */
export const seenFields = (manifests: readonly unknown[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  for (const manifest of manifests) {
    const kind = isFields(manifest) ? String(manifest.kind) : "";
    if (isArgoKind(kind)) visit(manifest, shapeOf(kind), (field) => seen.add(field));
  }
  return seen;
};
