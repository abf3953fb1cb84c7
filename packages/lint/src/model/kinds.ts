import type { Fields } from "./fields.ts";

/** What a template can run, in Argo's order. */
export const bodies = [
  "container",
  "containerSet",
  "steps",
  "script",
  "resource",
  "dag",
  "suspend",
  "data",
  "http",
  "plugin",
] as const;

/** What a template does, by the field that says it. */
export type Body = (typeof bodies)[number];

const byName: ReadonlyMap<string, Body> = new Map(bodies.map((body) => [body, body]));

/** Everything that the fields of a template say to run, in Argo's order: nearly always one thing among few fields. */
export const bodiesIn = (fields: Fields): readonly Body[] => {
  const found: Body[] = [];
  const keys = Object.keys(fields);
  for (let at = 0; at < keys.length; at++) {
    const body = byName.get(keys[at] ?? "");
    if (body !== undefined && fields[body] !== undefined && fields[body] !== null) found.push(body);
  }
  return found.length > 1 ? bodies.filter((body) => found.includes(body)) : found;
};

/** Those that make a pod of their own. */
const podBodies: ReadonlySet<Body> = new Set(["container", "containerSet", "script", "resource", "data"]);

/** Whether a template of this body makes a pod: http and plugin run in the agent's, the others in none. */
export const makesPod = (body: Body | undefined): boolean => body !== undefined && podBodies.has(body);

/** Whether Argo takes a template for a leaf: one that runs something, in a pod or in the agent. `suspend` is none. */
export const isLeafBody = (body: Body | undefined): boolean => makesPod(body) || body === "http" || body === "plugin";
