import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../../packages/yaml/src/read/index.ts";
import type { CustomResourceDefinition, UpstreamDefinitions, UpstreamSchema } from "./upstream.ts";

/** A published schema. */
export interface Release {
  /** Major and minor, such as `4.1`. */
  readonly version: string;
  readonly definitions: UpstreamDefinitions;
}

/** All that Argo publishes and the schemas are made from. */
export interface Upstream {
  /** From the oldest to the newest. */
  readonly releases: readonly Release[];
  readonly newest: Release;
  /** The resource definitions of the newest. */
  readonly resources: readonly CustomResourceDefinition[];
}

const minorOf = (file: string): string | undefined => /^v(\d+\.\d+)\.\d+\.json$/.exec(file)?.[1];

/** Reads a resource definition, in a fifth of the time that the library `yaml` takes for the largest. */
const readResource = (file: string): CustomResourceDefinition => {
  const [document] = readYaml(readFileSync(file, "utf8")).documents;
  if (document?.value === undefined) throw new Error(`${file} is no YAML: ${document?.problems[0]?.message}`);
  return document.value as CustomResourceDefinition;
};

/** Reads the published files below a folder. */
export const readUpstream = (folder: string): Upstream => {
  const schemas = join(folder, "schema");
  const releases = readdirSync(schemas)
    .flatMap((file): Release[] => {
      const version = minorOf(file);
      if (version === undefined) return [];
      const { definitions }: UpstreamSchema = JSON.parse(readFileSync(join(schemas, file), "utf8"));
      return [{ version, definitions }];
    })
    .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
  const newest = releases.at(-1);
  if (newest === undefined) throw new Error(`${schemas} holds no schema such as v4.1.2.json`);

  const crds = join(folder, "crds");
  const resources = readdirSync(crds)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => readResource(join(crds, file)));
  return { releases, newest, resources };
};
