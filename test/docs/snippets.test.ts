import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";

// Every whole file that the documentation shows is built by the real command. Others are followed in pages.test.ts.
const root = new URL("../../", import.meta.url);
const bin = fileURLToPath(new URL("packages/argotsx/bin/argotsx.js", root));

const pages = readdirSync(new URL("docs/", root))
  .filter((name) => name.endsWith(".md") && name !== "guide.md")
  .map((name) => `docs/${name}`);

const snippets = (page: string, language: string): string[] =>
  [...readFileSync(new URL(page, root), "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );

const isWhole = (text: string): boolean => text.includes("export default") && text.includes('from "argotsx"');

const build = (text: string): string => {
  assert.ok(existsSync(bin), "npm run build makes the command");
  const folder = mkdtempSync(join(tmpdir(), "argotsx-docs-"));
  try {
    writeFileSync(join(folder, "workflow.tsx"), text);
    const options = { cwd: folder, encoding: "utf8", stdio: "pipe" } as const;
    return execFileSync(process.execPath, [bin, "build", "workflow.tsx", "--stdout", "--no-cache"], options);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

for (const page of pages) {
  for (const [index, text] of snippets(page, "tsx").filter(isWhole).entries()) {
    test(`${page}, file ${index + 1}`, () => {
      assert.match(build(text), /^apiVersion: /);
    });
  }
}

test("the two sides of the page for YAML writers are the same data", () => {
  const [yaml = ""] = snippets("docs/from-yaml.md", "yaml");
  const [tsx = ""] = snippets("docs/from-yaml.md", "tsx");
  assert.equal(parse(build(tsx)), parse(yaml));
});

test.run();
