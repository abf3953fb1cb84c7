import type { Frame } from "../frame.ts";
import { exitTemplates } from "./call/entry.ts";
import type { Emitter } from "./emitter.ts";
import type { Fields } from "./values.ts";

/** Takes the names of the templates of a resource, so that none that is made gets one of them. */
export const takeNames = (resource: Frame, { links, made }: Emitter): void => {
  for (const { name } of links.reached.get(resource) ?? []) made.take(name);
  for (const { props } of resource.children) if (typeof props.name === "string") made.take(props.name);
};

/** Puts the templates of a resource into its spec: its children, the typed ones, and those that a literal brought. */
export const putTemplates = (into: Fields, resource: Frame, emitter: Emitter): void => {
  const { links, rendered, made } = emitter;
  const typed = (links.reached.get(resource) ?? []).flatMap(
    (template) => rendered.templates.get(template)?.frame ?? [],
  );
  const exit = resource.hooks?.get("exit");
  if (resource.children.length + typed.length === 0 && exit === undefined) return;
  const written = into.templates === undefined || Array.isArray(into.templates) ? into.templates : [into.templates];
  const all: Fields[] = [];
  for (const template of [...resource.children, ...typed]) {
    all.push(emitter.template(template));
    // What was made on the way, such as the template of a loop, stands behind the one that it was made for.
    for (const one of made.collect()) all.push(one);
  }
  if (exit !== undefined) all.push(...exitTemplates(exit, emitter));
  into.templates = [...all, ...(written ?? [])];
};
