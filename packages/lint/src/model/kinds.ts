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

/** Those that make a pod of their own. */
const podBodies: ReadonlySet<Body> = new Set(["container", "containerSet", "script", "resource", "data"]);

/** Whether a template of this body makes a pod: http and plugin run in the agent's, the others in none. */
export const makesPod = (body: Body | undefined): boolean => body !== undefined && podBodies.has(body);

/** Whether Argo takes a template for a leaf: one that runs something, in a pod or in the agent. `suspend` is none. */
export const isLeafBody = (body: Body | undefined): boolean => makesPod(body) || body === "http" || body === "plugin";
