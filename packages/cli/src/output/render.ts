import { dirname, relative, sep } from "node:path";
import type { Output, PlannedOutput } from "@argotsx/build";

/** What turns documents into YAML; handed over, since it is loaded late. */
export type WriteYaml = (documents: readonly unknown[], options?: { readonly header?: string }) => Uint8Array;

const separator = Buffer.from("---\n");

/** Whether an address of a schema is a URL, and no path. */
export const isUrl = (address: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(address);

/** The address of a schema as a manifest names it, which an editor reads relative to the manifest's own folder. */
const addressFrom = (schema: string, output: string): string =>
  isUrl(schema) ? schema : relative(dirname(output), schema).replaceAll(sep, "/");

/**
 * Each manifest of Argo with its schema in a comment before it: editors read the comment of each document on its own,
 * and the schema knows Argo's kinds only.
 */
const withSchema = async (
  { documents, path }: PlannedOutput,
  schema: string,
  writeYaml: WriteYaml,
): Promise<Uint8Array> => {
  const { isArgoManifest } = await import("@argotsx/lint/check");
  const header = `yaml-language-server: $schema=${addressFrom(schema, path)}`;
  const parts = documents.map((document) => writeYaml([document], isArgoManifest(document) ? { header } : {}));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
};

/** A planned file with its bytes. `schema` is the URL or the absolute path of a schema to name. */
export const render = async (
  planned: PlannedOutput,
  schema: string | undefined,
  writeYaml: WriteYaml,
): Promise<Output> => {
  const { path, sources, documents, folder } = planned;
  const bytes = schema === undefined ? writeYaml(documents) : await withSchema(planned, schema, writeYaml);
  return { source: sources[0] ?? "", sources, path, folder, bytes };
};
