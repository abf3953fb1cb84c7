import { pathToFileURL } from "node:url";
import { closest } from "@argotsx/diagnostic";
import type { Runtime } from "../bundle/settings.ts";

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

/** The one of the inputs or outputs that were declared which a misspelt one means: the error lists them. */
const declaredInstead = (message: string): string | undefined => {
  const [, name, names] = / has no \w+ '([^']+)'; it has ('[^']*'(?:, '[^']*')*)$/.exec(message) ?? [];
  const meant = name && names && closest(name, names.slice(1, -1).split("', '"));
  return meant === undefined || meant === "" ? undefined : `did you mean '${meant}'?`;
};

/**
 * Advice on what user code threw. A name that nothing defines is most often a component that was not imported, which a
 * transform without types cannot see.
 */
export const helpOnThrown = async (thrown: unknown, runtime: Runtime): Promise<string | undefined> => {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.name === "TypeError") return declaredInstead(thrown.message);
  if (thrown.name !== "ReferenceError") return undefined;
  const name = /^(\S+) is not defined$/.exec(thrown.message)?.[1];
  if (name === undefined) return undefined;
  if (argoRoots.has(name)) return `Argo's tags are text here, in quotes: "{{${name}…}}"`;
  const { importModule } = await import("./import-module.ts");
  const exported = Object.keys(await importModule(pathToFileURL(runtime.index).href));
  if (exported.includes(name)) return `import it: import { ${name} } from "argotsx"`;
  const meant = closest(name, exported);
  if (meant !== undefined) return `did you mean '${meant}'?`;
  return `import or define it; for a variable of the script's own shell write \\\${${name}}`;
};
