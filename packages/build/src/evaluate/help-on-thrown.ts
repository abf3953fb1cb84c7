import { pathToFileURL } from "node:url";
import { closest, type Place } from "@argotsx/diagnostic";
import type { Runtime } from "../bundle/settings.ts";
import { declarationBefore } from "./declaration-before.ts";

/** What Argo's tags begin with: written without quotes they are variables that nothing defines. */
const argoRoots: ReadonlySet<string> = new Set([
  "inputs",
  "item",
  "outputs",
  "pod",
  "retries",
  "steps",
  "tasks",
  "workflow",
]);

/** Those of them that argotsx exports as well. */
const both: ReadonlySet<string> = new Set(["tasks", "workflow"]);

/** The one of the inputs or outputs that were declared which a misspelt one means: the error lists them. */
const declaredInstead = (message: string): string | undefined => {
  const [, name, names] = / has no \w+ '([^']+)'; it has ('[^']*'(?:, '[^']*')*)$/.exec(message) ?? [];
  const meant = name && names && closest(name, names.slice(1, -1).split("', '"));
  return meant === undefined || meant === "" ? undefined : `did you mean '${meant}'?`;
};

/** What a body is given beside inputs and the like: taken from there, they are typed for the template. */
const frames: ReadonlySet<string> = new Set([
  "Container",
  "ContainerSet",
  "Dag",
  "Data",
  "Http",
  "Plugin",
  "Resource",
  "Script",
  "Steps",
  "Suspend",
]);

/** How a name is taken from the parameters of a body, where the text before its use is in a template with one. */
const takenFromBody = (name: string, before: string): string | undefined => {
  if (!frames.has(name) || !/\btemplate\s*\(/.test(before)) return undefined;
  const parameters = [...before.matchAll(/\(\s*(?:\{([^{}]*)\})?\s*\)\s*=>/g)].at(-1);
  if (parameters === undefined) return undefined;
  const names = (parameters[1] ?? "").split(",").map((one) => one.trim());
  return `take it from the body's parameters: ({ ${[...names.filter((one) => one !== ""), name].join(", ")} })`;
};

/** What is missing where the outputs or the item of what has none are read: a template, or a handle without a loop. */
const unnamedCall = (message: string, before: string): string | undefined => {
  const member = /^Cannot read properties of undefined \(reading '([^']+)'\)$/.exec(message)?.[1];
  const [, template, what] = /\b([A-Z][\w$]*)\s*\.\s*(outputs|item)\s*\.\s*$/.exec(before) ?? [];
  if (member === undefined || template === undefined) return undefined;
  if (what === "outputs") {
    const task = `${template}Task`;
    return `name the call first: const { ${task} } = tasks({ ${task}: ${template} }); then <${task} … /> and ${task}.outputs.${member}`;
  }
  return `only a loop has an item: const Each = ${template}.each("each", items), where ${template} is the template; then <Each … /> and Each.item.${member}`;
};

/**
 * Advice on what user code threw. A name that nothing defines is most often a component that was not imported, which a
 * transform without types cannot see. `at` is where it was thrown.
 */
export const helpOnThrown = async (
  thrown: unknown,
  runtime: Runtime,
  at: Place | undefined,
): Promise<string | undefined> => {
  if (!(thrown instanceof Error)) return undefined;
  const before = (): string => (at === undefined ? "" : declarationBefore(at));
  if (thrown.name === "TypeError") return declaredInstead(thrown.message) ?? unnamedCall(thrown.message, before());
  if (thrown.name !== "ReferenceError") return undefined;
  const name = /^(\S+) is not defined$/.exec(thrown.message)?.[1];
  if (name === undefined) return undefined;
  const tag = argoRoots.has(name) ? `Argo's tags are text here, in quotes: "{{${name}…}}"` : undefined;
  if (tag !== undefined && !both.has(name)) return tag;
  const taken = takenFromBody(name, before());
  if (taken !== undefined) return taken;
  const { importModule } = await import("./import-module.ts");
  const exported = Object.keys(await importModule(pathToFileURL(runtime.index).href));
  if (exported.includes(name)) {
    const advice = `import it: import { ${name} } from "argotsx"`;
    return tag === undefined ? advice : `${advice}. ${tag}`;
  }
  const meant = closest(name, exported);
  if (meant !== undefined) return `did you mean '${meant}'?`;
  return `import or define it; for a variable of the script's own shell write \\\${${name}}`;
};
