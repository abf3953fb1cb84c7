import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "./command.ts";

const files = {
  "flow.tsx": `import { param, template, Workflow } from "argotsx";
import { double } from "./double.ts";

const Twice = template("twice", { inputs: { n: param.number() }, outputs: { result: param.number({ stdout: true }) } }, ({ Script }) => (
  <Script image="node:24-alpine" run={({ n }) => ({ result: double(n) })} />
));

export default (
  <Workflow generateName="twice-">
    <Twice n={2} />
  </Workflow>
);
`,
  "double.ts": "export const double = (count: number): number => count * 2;\n",
};

const inProject = (): ((...options: string[]) => string) => {
  const cwd = project(files);
  mkdirSync(join(cwd, "node_modules"));
  return (...options) => {
    const { status, stdout, stderr } = argotsx(["build", "flow.tsx", "--stdout", ...options], { cwd });
    assert.equal([status, stderr], [0, ""]);
    return stdout;
  };
};

const hasMap = (yaml: string): boolean => yaml.includes("//# sourceMappingURL=");

test("scripts can be read, unless they are to be short", () => {
  const build = inProject();
  const [plain, small] = [build(), build("--minify-scripts")];
  assert.match(plain, "var double = (count) => count * 2;");
  assert.not.match(small, "count * 2");
  assert.ok(small.length < plain.length);
  assert.equal([hasMap(plain), hasMap(small)], [false, false]);
});

test("scripts end with their source map when that is asked for", () => {
  const build = inProject();
  const lines = build("--source-maps").trimEnd().split("\n");
  const [, map = ""] = /^ +\/\/# sourceMappingURL=data:application\/json;base64,(.*)$/.exec(lines.at(-1) ?? "") ?? [];
  assert.equal(JSON.parse(Buffer.from(map, "base64").toString()).sources, ["double.ts", "flow.tsx"]);
});

test("what was kept of a build with other options is not used, and stays", () => {
  const build = inProject();
  const ways = [[], ["--minify-scripts"], ["--source-maps"], ["--minify-scripts", "--source-maps"]];
  const first = ways.map((options) => build(...options));
  assert.is(new Set(first).size, ways.length);
  assert.equal(
    ways.map((options) => build(...options)),
    first,
  );
  assert.equal(
    ways.map((options) => build(...options, "--no-cache")),
    first,
  );
});

test.run();
