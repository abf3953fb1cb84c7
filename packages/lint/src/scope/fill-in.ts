import { type Fields, isFields } from "../model/fields.ts";
import { Template } from "../model/template.ts";
import type { Scope } from "./scope.ts";

/** A value with all its texts and keys filled in; what holds no tag that is known is the same object as before. */
export const fillIn = (value: unknown, scope: Scope): unknown => {
  if (typeof value === "string") return scope.expand(value);
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const filled = fillIn(item, scope);
      if (filled === item) continue;
      changed ??= [...value];
      changed[index] = filled;
    }
    return changed ?? value;
  }
  return isFields(value) ? fillFields(value, scope) : value;
};

export const fillFields = (fields: Fields, scope: Scope): Fields => {
  const keys = Object.keys(fields);
  let entries: (readonly [string, unknown])[] | undefined;
  for (const [index, key] of keys.entries()) {
    const item = fields[key];
    const name = scope.expand(key);
    const filled = fillIn(item, scope);
    if (entries === undefined && name === key && filled === item) continue;
    entries ??= keys.slice(0, index).map((before) => [before, fields[before]]);
    entries.push([name, filled]);
  }
  return entries === undefined ? fields : Object.fromEntries(entries);
};

/**
 * A template as Argo judges it: with the whole of it filled in, templates that are written inline included. Its calls are
 * those of the template, in the same order.
 */
export const templateWith = (template: Template, filled: Fields): Template =>
  filled === template.fields ? template : new Template(template.owner, filled, template.path, template.inlineIn);
