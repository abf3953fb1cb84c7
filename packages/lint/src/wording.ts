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

/** Tells what the author calls the object at a path, if that is not its type's name. */
type OwnerOf = ((path: Path) => string | undefined) | undefined;

/** The innermost object around a field that the author made with a component. */
const innermostOwner = (path: Path, ownerOf: OwnerOf): Named | undefined => {
  for (let depth = path.length - 1; ownerOf !== undefined && depth >= 0; depth--) {
    const phrase = ownerOf(path.slice(0, depth));
    if (phrase !== undefined) return { depth, phrase };
  }
  return undefined;
};

/** Names a field for a sentence: `'image' of template 'build'`, or the whole path when nothing around has a name. */
export const fieldPhrase = (root: unknown, path: Path, ownerOf?: OwnerOf): string => {
  const own = innermostNamed(root, path);
  if (own !== undefined && own.depth === path.length) return own.phrase;
  const named = innermostNamed(root, path.slice(0, -1));
  const owner = innermostOwner(path, ownerOf);
  const around = owner !== undefined && owner.depth >= (named?.depth ?? 0) ? owner : named;
  if (around === undefined) return `'${written(path)}'`;
  // A list index alone names nothing, so the key of its list goes with it.
  const last = path.findLastIndex((key) => typeof key === "string");
  return `'${written(path.slice(Math.max(around.depth, last)))}' of ${around.phrase}`;
};

/** Names an object for a sentence: `task 'build'`, `Container of template 'build'`, or its type alone. */
export const ownerPhrase = (root: unknown, path: Path, type: string): string => {
  const named = innermostNamed(root, path);
  if (named === undefined) return type;
  return named.depth === path.length ? named.phrase : `${type} of ${named.phrase}`;
};
