import { Script } from "node:vm";

/** A module that is ready to run. */
export interface Runnable {
  readonly code: string;
  /** Of the file that holds the code. */
  readonly url: string;
  /** Whether it imports nothing, not even from Node: everything is inside. */
  readonly isStandalone: boolean;
  /** Set when others are in the same module. */
  readonly index?: number;
  /** Set when our runtime is not in it: a script whose value is what the module takes of it. */
  readonly runtimeCode?: string;
}

/** Whether something of a module is evaluated for others too. */
export const isShared = ({ index, runtimeCode }: Runnable): boolean => index !== undefined || runtimeCode !== undefined;

/** Evaluates a module, and resolves to its default export. */
export type Run = (module: Runnable) => Promise<unknown>;

/** Runs modules; what several share is evaluated once, however many there are. */
export const sharing = (): Run => {
  const shared = new Map<string, Promise<unknown>>();
  const runtimes = new Map<string, unknown>();
  return async (module) => {
    const { index, runtimeCode } = module;
    if (runtimeCode !== undefined) {
      const runtime = runtimes.get(runtimeCode) ?? new Script(runtimeCode).runInThisContext();
      runtimes.set(runtimeCode, runtime);
      return runModule(module, runtime);
    }
    if (index === undefined) return runModule(module);
    const running = shared.get(module.url) ?? runModule(module);
    shared.set(module.url, running);
    const all = await running;
    const evaluate: unknown = Array.isArray(all) ? all[index] : undefined;
    const exported: unknown = typeof evaluate === "function" ? await evaluate() : undefined;
    if (typeof exported !== "object" || exported === null || !("default" in exported)) {
      throw new Error("there is no default export");
    }
    return exported.default;
  };
};

const before = '(async function () { "use strict"; ';
// esbuild puts one export statement at the very end.
const exportStatement = /\nexport \{\n([\s\S]*?)\n\};\s*$/;

/** The name that the default export has inside the module. */
const defaultName = (names: string): string | undefined =>
  names
    .split(",")
    .map((name) => name.trim())
    .find((name) => name === "default" || name.endsWith(" as default"))
    ?.replace(" as default", "");

/**
 * Runs a module and resolves to its default export.
 *
 * One that imports nothing means the same as the body of a strict async function. Run like that it skips Node's module
 * loader, which takes longer than most workflows do, once for each file. All others go through the loader.
 */
export const runModule = async ({ code, url, isStandalone }: Runnable, runtime?: unknown): Promise<unknown> => {
  const statement = exportStatement.exec(code.slice(code.lastIndexOf("\nexport {")));
  const name = statement === null ? undefined : defaultName(statement[1] ?? "");
  if (!isStandalone || name === undefined || code.includes("import.meta") || code.startsWith("#!")) {
    const { importModule } = await import("./import-module.ts");
    return (await importModule(url)).default;
  }
  const body = code.slice(0, code.lastIndexOf("\nexport {"));
  const text = `${before}${body}\nreturn ${name};\n})`;
  const script = new Script(text, { filename: url, columnOffset: -before.length });
  const run: (runtime: unknown) => Promise<unknown> = script.runInThisContext();
  return run.call(undefined, runtime);
};
