import { readFileSync, statSync } from "node:fs";
import type { Dependencies } from "../cache/is-unchanged.ts";
import { stampOf } from "../cache/stamp.ts";
import { isRepeatable } from "./is-repeatable.ts";
import type { Printed } from "./printed.ts";

/** What modules were made from and where they are kept. */
export type Repeatable = Pick<Printed, "modules" | "sources">;

/** A module that was evaluated. */
interface Evaluated {
  /** Whether it imports nothing that stays outside of it. */
  readonly isStandalone: boolean;
  readonly inputs: readonly string[];
}

interface Circumstances {
  /** The files of the modules in the cache. */
  readonly kept: readonly (string | undefined)[];
  /** What each source depends on, by its path. */
  readonly dependencies: ReadonlyMap<string, Dependencies>;
  readonly isOurs: (path: string) => boolean;
  /** Milliseconds; what was written after is not what was compiled. */
  readonly startedAt: number;
}

const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** What modules depend on, where all of them are in the cache and evaluating them again would give the same. */
export const repeatable = (
  evaluated: readonly Evaluated[],
  { kept, dependencies, isOurs, startedAt }: Circumstances,
): Repeatable | undefined => {
  try {
    const modules = kept.map((file = "") => [file, stampOf(file)] as const);
    if (modules.some(([, stamp]) => stamp === "")) return undefined;
    const sources = [...dependencies.values()].map(({ content, absent, links }) => ({ content, absent, links }));
    const read = new Set(sources.flatMap(({ content }) => content.map(([path]) => path)));
    if ([...read].some((path) => statSync(path).mtimeMs >= startedAt)) return undefined;
    if (!evaluated.every(({ isStandalone }) => isStandalone)) return undefined;
    const code = new Set(evaluated.flatMap(({ inputs }) => inputs).filter((path) => !isOurs(path) && isCode(path)));
    return [...code].every((path) => isRepeatable(readFileSync(path, "latin1"))) ? { modules, sources } : undefined;
  } catch {
    // A file is gone meanwhile.
    return undefined;
  }
};
