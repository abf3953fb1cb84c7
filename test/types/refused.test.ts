import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";

// The files of `refused` are full of errors on purpose. Each line must have the errors that the comment above it names,
// and no other line any; the compilers' words are their own and change from version to version.

const folder = fileURLToPath(new URL("refused", import.meta.url));
const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));

/** `file:line code`, sorted. */
type Errors = readonly string[];

/** What the files expect: `// error TS1 TS2: why`, or `// error TS1, TypeScript 7 TS2: why` where the two differ. */
const expectedOf = (compiler: "typescript" | "typescript7"): Errors =>
  files
    .flatMap((name) => {
      const lines = readFileSync(`${folder}/${name}`, "utf8").split("\n");
      return lines.flatMap((line, index) => {
        const [, both, seven] = /^\s*\/\/ error ([TS\d ]+)(?:, TypeScript 7 ([TS\d ]+))?: \S/.exec(line) ?? [];
        const codes = (compiler === "typescript7" ? seven : undefined) ?? both;
        return codes?.split(" ").map((code) => `${name}:${index + 2} ${code}`) ?? [];
      });
    })
    .sort();

/** What a compiler reports. Lines further in tell more about the error above them. */
const errorsOf = (compiler: "typescript" | "typescript7"): Promise<Errors> =>
  new Promise((resolve) => {
    const tsc = fileURLToPath(new URL(`../../node_modules/${compiler}/bin/tsc`, import.meta.url));
    execFile(process.execPath, [tsc, "--pretty", "false", "-p", "."], { cwd: folder }, (_error, stdout) => {
      const lines = stdout.split("\n").filter((line) => /^\S/.test(line));
      resolve(lines.map((line) => line.replace(/^(.+)\((\d+),\d+\): error (TS\d+): .*$/, "$1:$2 $3")).sort());
    });
  });

for (const compiler of ["typescript", "typescript7"] as const) {
  test(`${compiler} refuses what the files say, and nothing else`, async () => {
    const expected = expectedOf(compiler);
    assert.ok(expected.length > 0);
    assert.equal(await errorsOf(compiler), expected);
  });
}

test.run();
