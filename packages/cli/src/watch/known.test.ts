import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentOf } from "./disk.ts";
import { Known } from "./known.ts";
import { obstaclesTo } from "./obstacles.ts";
import type { BuildResult } from "./protocol.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-known-")));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

/** A folder with files in it, and what is known after a build that found one workflow file in it, `a.tsx`. */
const built = (more: Partial<BuildResult> = {}) => {
  const folder = join(root, String(readdirSync(root).length));
  mkdirSync(folder);
  const at = (name: string): string => join(folder, name);
  for (const name of ["a.tsx", "button.tsx"]) writeFileSync(at(name), name);
  const known = new Known();
  const finish = (other: Partial<BuildResult> = {}): void => {
    known.start();
    known.finish({
      kind: "result",
      code: 0,
      workflows: [at("a.tsx")],
      folders: [],
      others: [at("button.tsx")],
      roots: [],
      lookups: [],
      configs: [],
      sources: [[at("a.tsx"), { content: [[at("a.tsx"), contentOf(at("a.tsx")) ?? ""]], absent: [], links: [] }]],
      outputs: [],
      obstacles: [],
      usesTypeScript: false,
      ...more,
      ...other,
    });
  };
  finish();
  const look = (name: string) => known.look(new Map([[at(name), false]])).map(({ kind }) => kind);
  const due = () => (known.start().unchanged.length === 0 ? ["a.tsx"] : []);
  return { at, known, finish, look, due };
};

test("a file with another content is due, and one that is as it was is not", () => {
  const { at, look, due } = built();
  assert.equal([look("a.tsx"), due()], [[], []]);
  writeFileSync(at("a.tsx"), "changed");
  assert.equal([look("a.tsx"), due()], [["changed"], ["a.tsx"]]);
});

test("a file that is none of workflows may become one, and anything else", () => {
  const { at, look } = built();
  writeFileSync(at("button.tsx"), 'import "argotsx";\nexport default 1;\n');
  assert.equal(look("button.tsx"), ["changed"]);
  rmSync(at("button.tsx"));
  assert.equal(look("button.tsx"), []);
  mkdirSync(at("button.tsx"));
  assert.equal(look("button.tsx"), []);
  rmSync(at("button.tsx"), { recursive: true });
  // Whoever read it would wait for somebody to write.
  if (spawnSync("mkfifo", [at("button.tsx")]).status === 0) assert.equal(look("button.tsx"), []);
});

test("what kept files from being written is worth another try when it is cleared away", () => {
  const { at, known, finish, look } = built();
  const failed = (...names: readonly string[]) => finish({ code: 1, obstacles: obstaclesTo(names.map(at)) });
  writeFileSync(at("values.yaml"), "a: 1\n");
  failed("values.yaml");
  assert.equal(look("values.yaml"), []);
  rmSync(at("values.yaml"));
  assert.equal([look("values.yaml"), look("values.yaml")], [["removed"], []]);
  // A file where a folder goes.
  writeFileSync(at("out"), "");
  failed("out/w/a.yaml");
  assert.ok(known.watchedFolders().has(at("")));
  rmSync(at("out"));
  assert.equal(look("out"), ["removed"]);
  // A link in a circle, which the system says of that there is nothing.
  symlinkSync("loop.yaml", at("loop.yaml"));
  failed("loop.yaml");
  rmSync(at("loop.yaml"));
  assert.equal(look("loop.yaml"), ["removed"]);
  // When all is written, nothing is in the way.
  finish();
  writeFileSync(at("loop.yaml"), "");
  assert.equal(look("loop.yaml"), []);
});

test("a source that is gone, or depends on something else now, is not looked for where it was", () => {
  const { at, known, finish, look } = built();
  const withInput = (name: string): BuildResult["sources"] => [
    [at("a.tsx"), { content: [[at(name), contentOf(at(name)) ?? ""]], absent: [at("nearer.ts")], links: [] }],
  ];
  for (const name of ["one.ts", "two.ts"]) writeFileSync(at(name), name);
  finish({ sources: withInput("one.ts") });
  finish({ sources: withInput("two.ts") });
  writeFileSync(at("one.ts"), "changed");
  assert.equal(look("one.ts"), []);
  writeFileSync(at("nearer.ts"), "");
  assert.equal(look("nearer.ts"), ["added"]);
  finish({ workflows: [], sources: [] });
  writeFileSync(at("two.ts"), "changed");
  assert.equal([look("two.ts"), known.size], [[], 0]);
});

test.run();
