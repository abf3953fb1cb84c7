import { posix } from "node:path";
import type { Builtin } from "../builtins/builtin.ts";
import type { Value } from "../value.ts";

/** Go's path.Clean: as posix.normalize, and without a slash at the end. */
const clean = (path: string): string => {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
};

const base = (path: string): string => {
  if (path === "") return ".";
  const name = path.replace(/\/+$/, "");
  return name === "" ? "/" : name.slice(name.lastIndexOf("/") + 1);
};

const dir = (path: string): string => clean(path.slice(0, path.lastIndexOf("/") + 1));

const ext = (path: string): string => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot);
};

const onPath =
  (run: (path: string) => Value): Builtin =>
  ([path]) =>
    run(String(path));

const isAbsolute = (path: string): boolean => path.startsWith("/");

/** The controller runs on Linux, so that the functions for the paths of its system do the same. */
export const pathFunctions: Readonly<Record<string, Builtin>> = {
  base: onPath(base),
  osBase: onPath(base),
  dir: onPath(dir),
  osDir: onPath(dir),
  clean: onPath(clean),
  osClean: onPath(clean),
  ext: onPath(ext),
  osExt: onPath(ext),
  isAbs: onPath(isAbsolute),
  osIsAbs: onPath(isAbsolute),
};
