import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { postponed } from "../../../packages/build/src/check-types/find-compiler.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** TypeScript 6 and 7, by the names that the repository has them under. */
export type TypeScript = "typescript" | "typescript7";

/** What `npm install` would put there, and where the repository has it. */
const packagesWith = (typescript: TypeScript) => ({
  argotsx: "packages/argotsx",
  typescript: `node_modules/${typescript}`,
  uvu: "node_modules/uvu",
  "@types/node": "node_modules/@types/node",
});

/** The parameters of Node that start a command. */
const commandsWith = (typescript: TypeScript): Readonly<Record<string, readonly string[]>> => ({
  argotsx: [join(root, "packages/argotsx/bin/argotsx.js")],
  tsc: [...postponed, join(root, "node_modules", typescript, "bin/tsc")],
});

/** An empty folder, but for what the pages install: TypeScript as npm finds it today, or another. */
export const makeProject = (typescript: TypeScript = "typescript7"): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-pages-")));
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  mkdirSync(join(folder, "node_modules/.bin"));
  for (const [name, path] of Object.entries(packagesWith(typescript)))
    symlinkSync(join(root, path), join(folder, "node_modules", name));
  for (const [name, parameters] of Object.entries(commandsWith(typescript))) {
    const file = join(folder, "node_modules/.bin", name);
    const started = [process.execPath, ...parameters].map((one) => `"${one}"`).join(" ");
    writeFileSync(file, `#!/bin/sh\nexec ${started} "$@"\n`);
    chmodSync(file, 0o755);
  }
  return folder;
};

/**
 * A folder that nobody installs anything in. Without a registry, the package stands where npx looks before it fetches one, by
 * its version too.
 */
export const makePlainFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-plain-")));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(join(root, "packages/argotsx"), join(folder, "node_modules/argotsx"));
  symlinkSync("../argotsx/bin/argotsx.js", join(folder, "node_modules/.bin/argotsx"));
  return folder;
};

interface Ran {
  readonly status: number;
  readonly printed: string;
}

const run = (folder: string, command: string, more: Readonly<Record<string, string>>): Ran => {
  const { NO_COLOR, FORCE_COLOR, CI, ...env } = process.env;
  const { status, stdout } = spawnSync("sh", ["-c", `{ ${command}\n} 2>&1`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1", ...more },
  });
  return { status: status ?? -1, printed: stdout };
};

/** Runs a command as a shell in the folder would, and gives all that it prints. */
export const runCommand = (folder: string, command: string): Ran =>
  run(folder, command.replace(/^npx /, ""), {
    PATH: [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter),
  });

/** Runs a command with the real npx and npm, which may fetch nothing: another package or version fails. */
export const runOffline = (folder: string, command: string): Ran =>
  run(folder, command, { npm_config_offline: "true", npm_config_update_notifier: "false" });
