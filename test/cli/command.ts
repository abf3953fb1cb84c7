import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packageFolder = join(root, "packages/argotsx");
if (!existsSync(join(packageFolder, "dist"))) {
  throw new Error("packages/argotsx/dist is missing: build it with npm start, or tsx scripts/build.ts");
}

/** The file that starts the command. */
export const command = join(packageFolder, "bin", "argotsx.js");

/** What a run of the command ended with. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

// Its own cache, so that a test leaves nothing in the user's.
const cache = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-cache-")));
const made = [cache];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The environment of a run: nothing that would colour its output or, as certificates do, slow Node down. */
export const environment = { PATH: process.env.PATH ?? "", HOME: cache, XDG_CACHE_HOME: cache };

/** Runs the real command as a user would. */
export const argotsx = (parameters: readonly string[], { cwd, input, env }: RunOptions): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    cwd,
    env: { ...environment, ...env },
    encoding: "utf8",
    // Far above what a run takes or prints, on a busy machine too: only what hangs is ended.
    timeout: 300_000,
    maxBuffer: 2 ** 28,
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
};

/** A folder with files in it, removed when the test's process ends. */
export const project = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-cli-")));
  made.push(folder);
  write(folder, { "package.json": "{}", ...files });
  return folder;
};

export const write = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** Puts a package of the repository, by its path, into a folder's `node_modules` as npm would call it. */
export const install = (folder: string, name: string, path: string): void => {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(join(root, path), join(folder, "node_modules", name), "junction");
};

/**
 * A folder with files in it and TypeScript 7, which checks types in a tenth of the time of the 6 that argotsx brings. For
 * tests of what is checked, not of who checks it.
 */
export const projectWithTypeScript7 = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = project(files);
  install(folder, "typescript", "node_modules/typescript7");
  return folder;
};

/** A workflow file that builds, with something to tell it from others. */
export const workflow = (name = "hello"): string => `import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="${name}-">
    <Container image="busybox" command={["echo", "${name}"]} />
  </Workflow>
);
`;

/** What `workflow` becomes. */
export const manifest = (name = "hello"): string => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: ${name}-
spec:
  entrypoint: main
  templates:
    - name: main
      container:
        image: busybox
        command:
          - echo
          - ${name}
`;
