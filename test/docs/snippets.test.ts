import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse, parseAllDocuments } from "yaml";

// Every whole file that the documentation shows is built by the real command. Others are followed in pages.test.ts.
const root = new URL("../../", import.meta.url);
const bin = fileURLToPath(new URL("packages/argotsx/bin/argotsx.js", root));

const typescript = fileURLToPath(new URL("node_modules/typescript7", root));

const pages = readdirSync(new URL("docs/", root))
  .filter((name) => name.endsWith(".md") && name !== "guide.md")
  .map((name) => `docs/${name}`);

const snippets = (page: string, language: string): string[] =>
  [...readFileSync(new URL(page, root), "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );

const isWhole = (text: string): boolean => text.includes("export default") && text.includes('from "argotsx"');

const build = (text: string, ...options: readonly string[]): string => {
  assert.ok(existsSync(bin), "npm run build makes the command");
  const folder = mkdtempSync(join(tmpdir(), "argotsx-docs-"));
  try {
    writeFileSync(join(folder, "workflow.tsx"), text);
    // Without it TypeScript 6 would check the types, which takes ten times as long.
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(typescript, join(folder, "node_modules/typescript"), "junction");
    const parameters = [bin, "build", "workflow.tsx", "--stdout", "--no-cache", ...options];
    return execFileSync(process.execPath, parameters, { cwd: folder, encoding: "utf8", stdio: "pipe" });
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

/** The parts of a page's TSX that are no whole files, as one file: it has the resources, and one that holds all templates. */
const joined = (page: string): string => {
  const text = snippets(page, "tsx")
    .filter((one) => !isWhole(one))
    .join("\n");
  const namesAt = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
  const templates = namesAt(/^const ([A-Z]\w*) = template/gm);
  const resources = namesAt(/^export const (\w+) = \($/gm);
  return `import { WorkflowTemplate } from "argotsx";
${text}
export default [${resources.join(", ")}, <WorkflowTemplate name="all" templates={[${templates.join(", ")}]} />];
`;
};

interface Resource {
  readonly metadata: object;
  readonly spec: { readonly templates: readonly { readonly name: string }[] };
}

const documents = (text: string): readonly unknown[] => parseAllDocuments(text).map((one) => one.toJS());

const comingFrom = pages.filter((page) => page.startsWith("docs/from-"));

for (const page of comingFrom) {
  test(`${page}: what is shown in parts is built, and passes TypeScript`, () => {
    const text = joined(page);
    assert.is(documents(build(text, "--check-types")).length, 4);
    assert.is(text.match(/^const [A-Z]\w* = template/gm)?.length, 14);
  });
}

test("both sides of each example for YAML writers are the same data", () => {
  const built = documents(build(joined("docs/from-yaml.md"))) as readonly Resource[];
  const templates = built.at(-1)?.spec.templates ?? [];
  const shown = snippets("docs/from-yaml.md", "yaml").slice(0, 10).flatMap(documents);
  assert.is(shown.length, 11);
  for (const one of shown) {
    if (Array.isArray(one)) {
      for (const { name, ...rest } of one)
        assert.equal(
          { name, ...rest },
          templates.find((other) => other.name === name),
        );
    } else {
      const { metadata } = one as Resource;
      assert.equal(
        one,
        built.find((other) => JSON.stringify(other.metadata) === JSON.stringify(metadata)),
      );
    }
  }
});

test("the page on the import shows what is imported", () => {
  const [input = ""] = snippets("docs/import.md", "yaml");
  const options = { input, encoding: "utf8", stdio: "pipe" } as const;
  const printed = execFileSync(process.execPath, [bin, "import", "-", "--stdout"], options);
  assert.is(printed, snippets("docs/import.md", "tsx")[0]);
});

test("the two sides of the page for YAML writers are the same data", () => {
  const yaml = snippets("docs/from-yaml.md", "yaml").at(-1) ?? "";
  const [tsx = ""] = snippets("docs/from-yaml.md", "tsx").filter(isWhole);
  assert.equal(parse(build(tsx)), parse(yaml));
});

test.run();
