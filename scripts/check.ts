import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** TypeScript 6 checks everything; what users write must also pass TypeScript 7, which they may have. */
const compilers = { "TypeScript 6": "typescript/bin/tsc", "TypeScript 7": "typescript7/bin/tsc" } as const;
const checks: readonly (readonly [keyof typeof compilers, string])[] = [
  ["TypeScript 6", "tsconfig.json"],
  ["TypeScript 6", "examples/tsconfig.json"],
  ["TypeScript 7", "examples/tsconfig.json"],
  ["TypeScript 6", "test/types/tsconfig.json"],
  ["TypeScript 7", "test/types/tsconfig.json"],
];

const root = fileURLToPath(new URL("..", import.meta.url));

/** Resolves to whether the project has no type error; the compiler prints those that it has. */
const check = (compiler: keyof typeof compilers, project: string): Promise<boolean> =>
  new Promise((resolve) => {
    const tsc = `node_modules/${compilers[compiler]}`;
    const child = spawn(process.execPath, [tsc, "--pretty", "false", "-p", project], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("close", (status) => {
      process.stdout.write(`${compiler}, ${project}: ${status === 0 ? "no error" : "errors"}\n`);
      resolve(status === 0);
    });
  });

const results: boolean[] = [];
for (const [compiler, project] of checks) results.push(await check(compiler, project));
process.exitCode = results.every(Boolean) ? 0 : 1;
