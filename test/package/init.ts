import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, pack, root } from "./pack.ts";

/** The pnpm of this repository in a folder, as npm fetches it. Returns what it prints. */
const pnpm = (cwd: string, ...parameters: readonly string[]): string => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return npm(cwd, "exec", "--yes", "--prefer-offline", "--", packageManager, ...parameters);
};

/**
 * Makes a project in an empty folder as `npm create argotsx` does, of packed tarballs, and lets npm, then pnpm, install it
 * and run all of its scripts.
 */
export const startProjects = (folder: string, argotsx: string, tell: (what: string) => void): void => {
  const packed = join(folder, "packed");
  mkdirSync(packed);
  const { file: starter } = pack(packed, "create-argotsx");
  for (const [name, manager] of Object.entries({ npm, pnpm })) {
    const place = join(folder, `with-${name}`);
    mkdirSync(place);
    npm(
      place,
      "exec",
      "--yes",
      "--prefer-offline",
      `--package=${argotsx}`,
      `--package=${starter}`,
      "--",
      "create-argotsx",
      "demo",
    );
    const project = join(place, "demo");
    // The tarball in the place of the version, which is not published.
    npm(project, "pkg", "set", `devDependencies.argotsx=file:${argotsx}`);
    manager(project, "install", "--prefer-offline", ...(name === "npm" ? ["--no-audit", "--no-fund"] : []));
    for (const script of ["build", "lint", "check", "test"]) manager(project, "run", script);
    manager(project, "exec", "argotsx", ...(name === "npm" ? ["--"] : []), "build", "--check");
    tell(`npm create argotsx, ${name}`);
  }
};
