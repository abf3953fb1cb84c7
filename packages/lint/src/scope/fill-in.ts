import { type Fields, isFields } from "../model/fields.ts";
import { Template } from "../model/template.ts";
import type { Scope } from "./scope.ts";

/** A value with all its texts and keys filled in; what holds no tag that is known is the same object as before. */
export const fillIn = (value: unknown, scope: Scope): unknown => {
  if (typeof value === "string") return scope.expand(value);
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const filled = fillIn(item, scope);
      if (filled === item) continue;
      changed ??= value.slice();
      changed[index] = filled;
    }
    return changed ?? value;
  }
  return isFields(value) ? fillFields(value, scope) : value;
};

/** The same for fields. */
export const fillFields = (fields: Fields, scope: Scope): Fields => {
  let changed: Record<string, unknown> | undefined;
  let hasNewNames = false;
  for (const key in fields) {
    if (key.includes("{{") && scope.expand(key) !== key) hasNewNames = true;
    const item = fields[key];
    const filled = fillIn(item, scope);
    if (filled === item) continue;
    changed ??= { ...fields };
    changed[key] = filled;
  }
  const filled = changed ?? fields;
  if (!hasNewNames) return filled;
  return Object.fromEntries(Object.entries(filled).map(([key, item]) => [scope.expand(key), item]));
};

/**
 * A template as Argo judges it: with the whole of it filled in, templates that are written inline included. Its calls are
 * those of the template, in the same order.
 */
export const templateWith = (template: Template, filled: Fields): Template =>
  filled === template.fields ? template : new Template(template.owner, filled, template.path, template.inlineIn);
