import { pathToFileURL } from "node:url";
import { closest } from "@argotsx/diagnostic";
import type { Runtime } from "../bundle/settings.ts";

/**
 * Advice on what user code threw. A name that nothing defines is most often a component that was not imported, which a
 * transform without types cannot see.
 */
export const helpOnThrown = async (thrown: unknown, runtime: Runtime): Promise<string | undefined> => {
  if (!(thrown instanceof Error) || thrown.name !== "ReferenceError") return undefined;
  const name = /^(\S+) is not defined$/.exec(thrown.message)?.[1];
  if (name === undefined) return undefined;
  const { importModule } = await import("./import-module.ts");
  const exported = Object.keys(await importModule(pathToFileURL(runtime.index).href));
  if (exported.includes(name)) return `import it: import { ${name} } from "argotsx"`;
  const meant = closest(name, exported);
  return meant === undefined ? undefined : `did you mean '${meant}'?`;
};
