import type { Path } from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";

/** What one item of a list is called, and the keys that lead to what tells it apart, by the name of the list. */
const items: Readonly<Record<string, readonly [called: string, ...by: string[]]>> = {
  artifacts: ["artifact", "name"],
  containers: ["container", "name"],
  env: ["variable", "name"],
  headers: ["header", "name"],
  httpHeaders: ["header", "name"],
  initContainers: ["init container", "name"],
  mutexes: ["mutex", "name"],
  parameters: ["parameter", "name"],
  prometheus: ["metric", "name"],
  sidecars: ["sidecar", "name"],
  steps: ["step", "name"],
  tasks: ["task", "name"],
  templates: ["template", "name"],
  volumeClaimTemplates: ["volume claim", "metadata", "name"],
  volumeDevices: ["volume device", "devicePath"],
  volumeMounts: ["volume mount", "mountPath"],
  volumes: ["volume", "name"],
};

/** An object on a path that has a name of its own, such as `task 'build'` or `<Task>`. */
interface Named {
  /** How many keys of the path lead to it. */
  readonly depth: number;
  readonly phrase: string;
  readonly isComponent: boolean;
}

const child = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;

const innermostItem = (root: unknown, path: Path): Named | undefined => {
  let value = root;
  let list = "";
  let named: Named | undefined;
  for (const [index, key] of path.entries()) {
    value = child(value, key);
    if (typeof key === "string") list = key;
    const [called, ...by] = (typeof key === "number" && Object.hasOwn(items, list) && items[list]) || [];
    const name = called === undefined ? undefined : by.reduce(child, value);
    if (typeof name === "string") named = { depth: index + 1, phrase: `${called} '${name}'`, isComponent: false };
  }
  return named;
};

const innermostComponent = (path: Path, ownerOf: Manifest["ownerOf"]): Named | undefined => {
  for (let depth = path.length; ownerOf !== undefined && depth >= 0; depth--) {
    const phrase = ownerOf(path.slice(0, depth));
    if (phrase !== undefined) return { depth, phrase, isComponent: true };
  }
  return undefined;
};

/** The innermost named object on a path. What a component made is called by it, since that is what the author wrote. */
const innermost = ({ value, ownerOf }: Manifest, path: Path): Named | undefined => {
  const item = innermostItem(value, path);
  const component = innermostComponent(path, ownerOf);
  return component !== undefined && component.depth >= (item?.depth ?? 0) ? component : item;
};

/** Keys as one writes them: `env[0].value`, `labels["example.com/team"]`. */
const written = (path: Path): string =>
  path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\w$-]+$/.test(key)) return `["${key}"]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");

/**
 * Names what a path leads to by the keys from the innermost named object around it. Those of a component are the
 * author's own: its prop and the keys of the literal in it, which are the trail of a place.
 */
const within = (path: Path, trail: Path | undefined, around: Named | undefined): string => {
  if (around === undefined) return `'${written(path)}'`;
  const keys = around.isComponent && trail !== undefined ? trail : path.slice(around.depth);
  return keys.length === 0 ? around.phrase : `'${written(keys)}' of ${around.phrase}`;
};

/** Names a field for a sentence: `'image' of <Container>`, or the whole path when nothing around has a name. */
export const fieldPhrase = (manifest: Manifest, path: Path, trail: Path | undefined): string => {
  const item = innermostItem(manifest.value, path);
  if (item !== undefined && item.depth === path.length) return item.phrase;
  return within(path, trail, innermost(manifest, path.slice(0, -1)));
};

/** Names an object for a sentence: `<Task>`, `task 'build'`, `'backoff' of template 'build'`; a document by its type. */
export const ownerPhrase = (manifest: Manifest, path: Path, trail: Path | undefined, type: string): string => {
  const around = innermost(manifest, path);
  return around === undefined && path.length === 0 ? type : within(path, trail, around);
};

/** Names a field with what has it: `'cap' of <Task>`, or of its type where nothing around has a name. */
export const memberPhrase = (manifest: Manifest, path: Path, trail: Path | undefined, type: string): string => {
  const around = innermost(manifest, path.slice(0, -1));
  return around === undefined ? `'${written(path.slice(-1))}' of ${type}` : within(path, trail, around);
};
