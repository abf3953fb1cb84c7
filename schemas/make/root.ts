import { argoKinds } from "../../packages/schema/src/argo-kinds.ts";
import type { Schema } from "../../packages/schema/src/schema-node.ts";
import type { Definition } from "./definition.ts";

/** The schema of a manifest: `kind` says which definition holds, so that a wrong field is not reported five times. */
export const rootSchema = (version: string, definitions: readonly Definition[]): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $comment:
    "Made by schemas/make.ts; do not edit. An explicit null stands for an absent field. The comment of a type is its " +
    "full name upstream, that of a list what tells its items apart.",
  title: `Argo Workflows ${version}`,
  type: "object",
  required: ["kind"],
  properties: { kind: { enum: [...argoKinds] } },
  allOf: argoKinds.map((kind) => ({
    if: { type: "object", required: ["kind"], properties: { kind: { const: kind } } },
    then: { $ref: `#/$defs/${kind}` },
  })),
  $defs: Object.fromEntries(definitions.map(({ name, schema }) => [name, schema])),
});
