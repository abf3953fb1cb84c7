/** What a resource is called where it has a file of its own. */
export interface ResourceName {
  /** Below the folder of the output, without its ending: `workflow-hello`, or `team-a/workflow-hello` with a namespace. */
  readonly path: string;
  /** Whether a cluster makes the name up, so that any number of resources may have this one. */
  readonly isGenerated: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

// File systems take 255 bytes of a name, and the ending and what is written first want some.
const longest = 200;

/**
 * A name that every file system takes: names of Kubernetes stay as they are, unless they have a colon or are longer
 * than those of files; a dot does not begin one.
 */
const safe = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/^\.+/, (dots) => "_".repeat(dots.length))
    .slice(0, longest);

/** The name of a resource: its kind in small letters, as kubectl takes it, and its own. Nothing for what has no name. */
export const resourceName = (value: unknown): ResourceName | undefined => {
  if (!isObject(value)) return undefined;
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const name = textOf(metadata.name);
  const prefix = textOf(metadata.generateName)?.replace(/[-.]+$/, "");
  const kind = textOf(value.kind)?.toLowerCase() ?? "resource";
  const stem = name ?? prefix;
  if (stem === undefined) return undefined;
  const namespace = textOf(metadata.namespace);
  const file = safe(`${kind}-${stem}`);
  return { path: namespace === undefined ? file : `${safe(namespace)}/${file}`, isGenerated: name === undefined };
};
