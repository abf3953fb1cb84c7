import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { postponed } from "../../../packages/build/src/check-types/find-compiler.ts";

/** TypeScript 6 and 7, by the names that they are installed under. */
export const compilers = ["typescript", "typescript7"] as const;
export type Compiler = (typeof compilers)[number];

/** `file:line code`, sorted. */
type Errors = readonly string[];

/** What a file states: `// error TS1 TS2: why` above a line, or `// error TS1, TypeScript 7 TS2: why` where they differ. */
const statedIn = (name: string, text: string, compiler: Compiler): Errors =>
  text.split("\n").flatMap((line, index) => {
    const [, both, seven] = /^\s*\/\/ error ([TS\d ]+)(?:, TypeScript 7 ([TS\d ]+))?: \S/.exec(line) ?? [];
    const codes = (compiler === "typescript7" ? seven : undefined) ?? both;
    return codes?.split(" ").map((code) => `${name}:${index + 2} ${code}`) ?? [];
  });

/** What the files of a folder say that a compiler must report there. */
export const statedErrors = (folder: string, compiler: Compiler): Errors =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => statedIn(name, readFileSync(`${folder}/${name}`, "utf8"), compiler))
    .sort();

/** What a compiler prints when it checks the project of a folder. */
export const outputOf = (folder: string, compiler: Compiler, options: readonly string[] = []): Promise<string> =>
  new Promise((resolve) => {
    const tsc = fileURLToPath(new URL(`../../../node_modules/${compiler}/bin/tsc`, import.meta.url));
    const args = [...postponed, tsc, "--pretty", "false", "-p", ".", ...options];
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });

/** The errors in what a compiler prints. Lines further in tell more about the error above them. */
export const errorsIn = (output: string): Errors =>
  output
    .split("\n")
    .filter((line) => /^\S/.test(line))
    .map((line) => line.replace(/^(.+)\((\d+),\d+\): error (TS\d+): .*$/, "$1:$2 $3"))
    .sort();
