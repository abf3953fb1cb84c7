import { isFields } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";

/** The only place in a value that a field of a name is at; nothing where there are several, or none. */
export const findField = (value: unknown, name: string, around: Path = []): Path | undefined => {
  const found: Path[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value, path: around }];
  for (let one = open.pop(); one !== undefined && found.length < 2; one = open.pop()) {
    const { value: inside, path } = one;
    if (Array.isArray(inside)) {
      for (const [index, item] of inside.entries()) open.push({ value: item, path: [...path, index] });
    } else if (isFields(inside)) {
      for (const [key, item] of Object.entries(inside)) {
        if (key === name) found.push([...path, key]);
        open.push({ value: item, path: [...path, key] });
      }
    }
  }
  return found.length === 1 ? found[0] : undefined;
};
