import { dirname, relative, sep } from "node:path";
import type { Output, PlannedOutput } from "@argotsx/build";
import type { SchemaAddress } from "../project/settings.ts";

/** What turns documents into YAML; handed over, since it is loaded late. */
export type WriteYaml = (documents: readonly unknown[], options?: { readonly header?: string }) => Uint8Array;

const separator = Buffer.from("---\n");

/** The address of a schema as a manifest names it, which an editor reads relative to the manifest's own folder. */
const addressFrom = ({ kind, address }: SchemaAddress, output: string): string =>
  kind === "url" ? address : relative(dirname(output), address).replaceAll(sep, "/");

/**
 * Each manifest of Argo with its schema in a comment before it: editors read the comment of each document on its own,
 * and the schema knows Argo's kinds only.
 */
const withSchema = async (
  { documents, path }: PlannedOutput,
  schema: SchemaAddress,
  writeYaml: WriteYaml,
): Promise<Uint8Array> => {
  const { isArgoManifest } = await import("@argotsx/lint/check");
  const header = `yaml-language-server: $schema=${addressFrom(schema, path)}`;
  const parts = documents.map((document) => writeYaml([document], isArgoManifest(document) ? { header } : {}));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
};

/** A planned file with its bytes, and the schema to name in it, if any. */
export const render = async (
  planned: PlannedOutput,
  schema: SchemaAddress | undefined,
  writeYaml: WriteYaml,
): Promise<Output> => {
  const { path, sources, documents, folder, place } = planned;
  const bytes = schema === undefined ? writeYaml(documents) : await withSchema(planned, schema, writeYaml);
  return { source: sources[0] ?? "", sources, path, folder, bytes, ...(place !== undefined && { place }) };
};
