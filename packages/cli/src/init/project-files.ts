import { continuousIntegration, type Manager } from "./continuous-integration.ts";
import { exampleSnapshot, exampleTest, exampleWorkflow } from "./example.ts";

/** What a new project is made for. */
export interface NewProject {
  /** The name of its folder. */
  readonly folder: string;
  /** The version of argotsx that it asks for, or a later one that changes nothing for it. */
  readonly version: string;
  readonly manager: Manager;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Names that a package cannot have: npm installs nothing into a package of the same name. */
const taken = new Set(["argotsx", "typescript", "node_modules", "favicon.ico"]);

/** The name of a package, made of that of its folder. */
const packageName = (folder: string): string => {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 100);
  if (name === "") return "workflows";
  return taken.has(name) ? `${name}-workflows` : name;
};

const settings = `{
  "yaml.schemas": {
    "./node_modules/argotsx/schemas/argo-4.1.json": ["manifests/**/*.yaml"]
  }
}
`;

const tsconfig = `{
  "extends": "argotsx/tsconfig.json",
  "compilerOptions": { "types": ["node"] },
  "include": ["workflows", "*.ts", "*.tsx"]
}
`;

const config = `import { defineConfig } from "argotsx/config";

export default defineConfig({
  include: ["workflows"],
  outDir: "manifests",
  layout: "resource",
  defaults: { clean: true },
});
`;

/** What runs the tests: patterns with folders in them are known to Node 22, and to the shells of some. */
const tests = `// Runs every test below workflows, in whatever folder it lies.
import { readdirSync } from "node:fs";

for (const file of readdirSync("workflows", { recursive: true, encoding: "utf8" }).sort()) {
  if (/\\.test\\.tsx?$/.test(file)) await import(\`./workflows/\${file}\`);
}
`;

/** The files of a new project by their paths in its folder, in the order in which they are told. */
export const projectFiles = ({ folder, version, manager }: NewProject): ReadonlyMap<string, string> =>
  new Map([
    [
      "package.json",
      json({
        name: packageName(folder),
        private: true,
        type: "module",
        scripts: {
          build: "argotsx build",
          lint: "argotsx lint",
          check: "tsc --noEmit",
          test: "node --import argotsx/register tests.ts",
        },
        devDependencies: { "@types/node": "^20.19.0", argotsx: `^${version}`, typescript: "^6.0.0" },
      }),
    ],
    ["tsconfig.json", tsconfig],
    ["argotsx.config.ts", config],
    ["tests.ts", tests],
    ["workflows/page-speed.tsx", exampleWorkflow],
    ["workflows/page-speed.test.tsx", exampleTest],
    ["workflows/page-speed.snap.yaml", exampleSnapshot],
    [".github/workflows/argo-workflows.yaml", continuousIntegration(manager)],
    [".vscode/settings.json", settings],
    [".gitignore", "node_modules/\n"],
  ]);
