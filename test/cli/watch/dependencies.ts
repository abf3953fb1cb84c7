/**
 * What a workflow file was made from, and what is built again when that changes.
 * @module
 */
import { rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, workflow, write } from "../command.ts";
import { read, tells, watched } from "../watched.ts";

/** A workflow that says when it is evaluated, after what else is written before it. */
const told = (name: string, before = ""): string =>
  workflow(name).replace("\n\n", `\n${before}console.log("evaluated ${name}");\n`);

watched(
  "a change builds what it went into and nothing else",
  {
    "a.tsx": told("a", 'import { tag } from "./lib/tag";\nconsole.log(tag);\n'),
    "b.tsx": told("b"),
    "lib/tag.ts": 'export const tag = "one";\n',
  },
  async (cwd, run) => {
    write(cwd, { "lib/tag.ts": 'export const tag = "two";\n' });
    const said = await run.until(/up to date\n/);
    tells(said, "changed lib/tag.ts", "two\nevaluated a\na.yaml is up to date\n");
    assert.not(said.includes("evaluated b"));
    write(cwd, { "b.tsx": told("b2") });
    tells(await run.until(/wrote .*\n/), "changed b.tsx", "evaluated b2\nwrote b.yaml\n");
    assert.is(read(cwd, "b.yaml"), manifest("b2"));
  },
);

watched(
  "text, ?text, mapped paths, packages and their settings count as what a file was made from",
  {
    "tsconfig.json": '{ "extends": "./base.json" }',
    "base.json": '{ "compilerOptions": { "paths": { "@/*": ["./first/*"] } } }',
    "first/name.ts": 'export const name = "first";\n',
    "second/name.ts": 'export const name = "second";\n',
    "job.py": "one",
    "data.csv": "one",
    "node_modules/dep/package.json": '{ "name": "dep", "main": "index.js" }',
    "node_modules/dep/index.js": 'export const dep = "one";\n',
    "a.tsx": `import { Script, Workflow } from "argotsx";
import py from "./job.py";
import csv from "./data.csv?text";
import { name } from "@/name";
import { dep } from "dep";
export default <Workflow name="a"><Script image="x" command={["sh"]} source={[py, csv, name, dep].join(" ")} /></Workflow>;
`,
  },
  async (cwd, run) => {
    const source = () => /source: (.*)/.exec(read(cwd, "a.yaml"))?.[1];
    assert.is(source(), "one one first one");
    const steps: readonly (readonly [string, string, string])[] = [
      ["job.py", "two", "two one first one"],
      ["data.csv", "two", "two two first one"],
      ["node_modules/dep/index.js", 'export const dep = "two";\n', "two two first two"],
      ["base.json", '{ "compilerOptions": { "paths": { "@/*": ["./second/*"] } } }', "two two second two"],
    ];
    for (const [path, text, expected] of steps) {
      write(cwd, { [path]: text });
      tells(await run.until(/wrote .*\n/), `changed ${path}`, `wrote a.yaml\n`);
      assert.is(source(), expected);
    }
    // Found before the one that was used.
    write(cwd, { "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./first/*"] } } }' });
    await run.until(/wrote a\.yaml\n/);
    assert.is(source(), "two two first two");
    rmSync(join(cwd, "node_modules/dep"), { recursive: true });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, {
      "node_modules/dep/package.json": '{ "name": "dep", "main": "index.js" }',
      "node_modules/dep/index.js": 'export const dep = "three";\n',
    });
    await run.until(/wrote a\.yaml\n/);
    assert.is(source(), "two two first three");
  },
);

watched(
  "an import that leads nowhere is mended by the file it names, wherever that is",
  {
    "w/a.tsx": `import { x } from "../lib/deep/x";\nconsole.log(x);\n${workflow("a")}`,
    "lib/deep/x.ts": "export const x = 1;\n",
  },
  async (cwd, run) => {
    rmSync(join(cwd, "lib"), { recursive: true });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, { "lib/deep/x.ts": "export const x = ;\n" });
    await run.until(/error\[syntax-error\][\s\S]*nothing was written\n/);
    write(cwd, { "lib/deep/x.ts": "export const x = 2;\n" });
    await run.until(/up to date\n/);
    write(cwd, { "w/a.tsx": `import "../other/y.sql";\n${workflow("a")}` });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, { "other/y.sql": "select 1" });
    await run.until(/up to date\n/);
  },
  ["w"],
);

watched(
  "each build sees modules afresh, also those that Node has to load",
  {
    "a.tsx": `import { basename } from "node:path";\nimport { tag } from "./tag";\nconst seen = (globalThis as any).seen ?? 0;\n(globalThis as any).seen = seen + 1;\nconsole.log(basename("x/" + tag), seen, import.meta.url.length > 0);\n${workflow("a")}`,
    "tag.ts": 'export const tag = "t0";\n',
  },
  async (cwd, run) => {
    for (const tag of ["t1", "t2", "t3"]) {
      write(cwd, { "tag.ts": `export const tag = "${tag}";\n` });
      assert.match(await run.until(/up to date\n/), `${tag} 0 true\n`);
    }
  },
);

watched(
  "a configuration that comes, changes, breaks, is mended and goes",
  { "a.tsx": workflow("a"), "names.ts": 'export const out = "two";\n' },
  async (cwd, run) => {
    write(cwd, { "argotsx.config.ts": 'export default { outDir: "one" };' });
    tells(await run.until(/wrote .*\n/), "added argotsx.config.ts", "wrote one/a.yaml\n");
    write(cwd, { "argotsx.config.ts": 'import { out } from "./names";\nexport default { outDir: out };' });
    await run.until(/wrote two\/a\.yaml\n/);
    write(cwd, { "names.ts": 'export const out = "three";\n' });
    tells(await run.until(/wrote .*\n/), "changed names.ts", "wrote three/a.yaml\n");
    write(cwd, { "argotsx.config.ts": "export default { outdir: 1 };" });
    await run.until(/error\[unknown-option\][\s\S]*nothing was written\n/);
    write(cwd, { "argotsx.config.ts": "export default {" });
    await run.until(/error\[syntax-error\][\s\S]*nothing was written\n/);
    write(cwd, { "argotsx.config.ts": 'export default { outDir: "four" };' });
    await run.until(/wrote four\/a\.yaml\n/);
    unlinkSync(join(cwd, "argotsx.config.ts"));
    await run.until(/removed argotsx\.config\.ts\na\.yaml is up to date/);
  },
);

test.run();
