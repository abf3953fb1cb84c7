import { join } from "node:path";

const endings = [".tsx", ".ts", ".jsx", ".js", ".css", ".json"];
/** An import of `./x.js` may mean `./x.ts`. */
const rewritten: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".ts", ".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

/** The files that a path without more ado may stand for, in the order in which esbuild looks for them. */
export const candidates = (path: string): string[] => {
  const ending = /\.[cm]?jsx?$/.exec(path)?.[0] ?? "";
  const stem = path.slice(0, path.length - ending.length);
  return [
    path,
    ...endings.map((one) => path + one),
    ...(rewritten[ending] ?? []).map((one) => stem + one),
    join(path, "package.json"),
    ...endings.map((one) => join(path, `index${one}`)),
  ];
};
