import type { Path } from "@argotsx/schema";

/** What one item of a list is called, by the name of the list. */
const items: Readonly<Record<string, string>> = {
  artifacts: "artifact",
  containers: "container",
  env: "variable",
  initContainers: "init container",
  parameters: "parameter",
  prometheus: "metric",
  sidecars: "sidecar",
  steps: "step",
  tasks: "task",
  templates: "template",
  volumeClaimTemplates: "volume claim",
  volumes: "volume",
};

interface Named {
  /** How many keys of the path lead to it. */
  readonly depth: number;
  readonly phrase: string;
}

/** The innermost object on a path that has a name of its own, such as `task 'build'`. */
const innermostNamed = (root: unknown, path: Path): Named | undefined => {
  let value = root;
  let list = "";
  let named: Named | undefined;
  for (const [index, key] of path.entries()) {
    if (typeof value !== "object" || value === null) break;
    value = (value as Record<string | number, unknown>)[key];
    if (typeof key === "string") list = key;
    const item = items[list];
    const name = typeof key === "number" && item !== undefined ? (value as { name?: unknown } | null)?.name : undefined;
    if (typeof name === "string") named = { depth: index + 1, phrase: `${item} '${name}'` };
  }
  return named;
};

/** The last keys of a path as one writes them: `env[0].value`. */
const written = (path: Path): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");

/** Names a field for a sentence: `'image' of template 'build'`. */
export const fieldPhrase = (root: unknown, path: Path): string => {
  const around = innermostNamed(root, path.slice(0, -1));
  const own = innermostNamed(root, path);
  if (own !== undefined && own.depth === path.length) return own.phrase;
  // A list index alone names nothing, so the key of its list goes with it.
  const start = Math.max(around?.depth ?? 0, lastName(path));
  const field = `'${written(path.slice(start))}'`;
  return around === undefined ? field : `${field} of ${around.phrase}`;
};

const lastName = (path: Path): number => {
  const last = path.findLastIndex((key) => typeof key === "string");
  return Math.max(last, 0);
};

/** Names an object for a sentence: `task 'build'`, `Container of template 'build'`, or its type alone. */
export const ownerPhrase = (root: unknown, path: Path, type: string): string => {
  const named = innermostNamed(root, path);
  if (named === undefined) return type;
  return named.depth === path.length ? named.phrase : `${type} of ${named.phrase}`;
};
