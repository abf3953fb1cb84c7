import type { Path } from "../read/yaml-file.ts";
import type { YamlEdit } from "./yaml-edit.ts";

type Holder = Record<string | number, unknown>;

/** A copy in which nothing is there twice: what an alias stands for is another value, though it is read as the same. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]));
};

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

const holderOf = (root: Holder, path: Path): Holder | undefined => {
  let value: unknown = root;
  for (const key of path.slice(0, -1)) value = isHolder(value) ? value[key] : undefined;
  return isHolder(value) ? value : undefined;
};

const nthReplaced = (value: string, text: string, nth: number, by: string): string | undefined => {
  let at = value.indexOf(text);
  for (let seen = 0; seen < nth && at >= 0; seen++) at = value.indexOf(text, at + text.length);
  return text === "" || at < 0 ? undefined : value.slice(0, at) + by + value.slice(at + text.length);
};

const rename = (holder: Holder, from: string | number, to: string): boolean => {
  if (Array.isArray(holder) || !Object.hasOwn(holder, from) || Object.hasOwn(holder, to)) return false;
  const entries = Object.entries(holder);
  for (const key of Object.keys(holder)) delete holder[key];
  for (const [key, value] of entries) holder[key === from ? to : key] = value;
  return true;
};

const applied = (root: Holder, edit: YamlEdit): boolean => {
  const holder = holderOf(root, edit.path);
  const key = edit.path.at(-1);
  if (holder === undefined || key === undefined) return false;
  const has = Object.hasOwn(holder, key);
  switch (edit.kind) {
    case "set":
      if (Array.isArray(holder) && !has) return false;
      holder[key] = edit.value;
      return true;
    case "remove":
      if (Array.isArray(holder)) return has && holder.splice(Number(key), 1).length === 1;
      return has && delete holder[key];
    case "rename":
      return rename(holder, key, edit.key);
    case "wrap":
      holder[key] = [holder[key]];
      return has;
    case "replace": {
      const value = holder[key];
      const replaced = typeof value === "string" ? nthReplaced(value, edit.text, edit.nth, edit.by) : undefined;
      if (replaced !== undefined) holder[key] = replaced;
      return replaced !== undefined;
    }
  }
};

/** What a value is after edits, made one after the other; nothing when one of them cannot be made. */
export const editedValue = (value: unknown, edits: readonly YamlEdit[]): { readonly value: unknown } | undefined => {
  const root: Holder = { document: copyOf(value) };
  for (const edit of edits) {
    const path = ["document", ...edit.path];
    const moved = edit.kind === "set" ? { ...edit, path, value: copyOf(edit.value) } : { ...edit, path };
    if (!applied(root, moved)) return undefined;
  }
  return { value: root.document };
};
