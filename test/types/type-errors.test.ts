import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compilers, errorsIn, outputOf } from "./tsc/stated-errors.ts";

// What docs/type-errors.md shows is what tsc prints: to the letter for the version that is installed here, and in code
// and line for TypeScript 7. Its first code block is `templates.tsx`, and each of the others stands before its output.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = readFileSync(here("../../docs/type-errors.md"), "utf8");
/** tsc goes through folders by their names. */
const folderOf = (index: number): string => `${index}`.padStart(2, "0");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);
const [templates = "", ...workflows] = blocks("tsx");
const shown = blocks("text").map((text, index) => text.replaceAll(/^workflow/gm, `${folderOf(index)}/workflow`));

const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-type-errors-")));
mkdirSync(join(folder, "node_modules"));
symlinkSync(here("../../packages/argotsx"), join(folder, "node_modules", "argotsx"), "junction");
const settings = { extends: "argotsx/tsconfig.json", compilerOptions: { types: [] }, include: ["*/*.tsx"] };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
for (const [index, workflow] of workflows.entries()) {
  mkdirSync(join(folder, folderOf(index)));
  writeFileSync(join(folder, folderOf(index), "templates.tsx"), templates);
  writeFileSync(join(folder, folderOf(index), "workflow.tsx"), workflow);
}
test.after(() => rmSync(folder, { recursive: true }));

test("there are twelve messages, each with its code", () => {
  assert.is(workflows.length, 12);
  assert.is(shown.length, workflows.length);
});

for (const compiler of compilers) {
  test(`${compiler} says what the page shows`, async () => {
    const output = await outputOf(folder, compiler);
    assert.equal(errorsIn(output), errorsIn(shown.join("")));
    if (compiler === "typescript") assert.is(output, shown.join(""));
  });
}

test.run();
