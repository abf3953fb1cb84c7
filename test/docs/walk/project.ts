import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What `npm install` would put there, and where the repository has it. */
const packages = {
  argotsx: "packages/argotsx",
  typescript: "node_modules/typescript",
  uvu: "node_modules/uvu",
  "@types/node": "node_modules/@types/node",
};

const commands = { argotsx: "packages/argotsx/bin/argotsx.js", tsc: "node_modules/typescript/bin/tsc" };

/** An empty folder, but for what the pages install. */
export const makeProject = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-pages-")));
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  mkdirSync(join(folder, "node_modules/.bin"));
  for (const [name, path] of Object.entries(packages))
    symlinkSync(join(root, path), join(folder, "node_modules", name));
  for (const [name, path] of Object.entries(commands)) {
    const file = join(folder, "node_modules/.bin", name);
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${join(root, path)}" "$@"\n`);
    chmodSync(file, 0o755);
  }
  return folder;
};

/** Runs a command as a shell in the folder would, and gives all that it prints. */
export const runCommand = (folder: string, command: string): { readonly status: number; readonly printed: string } => {
  const { NO_COLOR, FORCE_COLOR, CI, ...env } = process.env;
  const { status, stdout } = spawnSync("sh", ["-c", `{ ${command.replace(/^npx /, "")}\n} 2>&1`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1", PATH: [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter) },
  });
  return { status: status ?? -1, printed: stdout };
};
