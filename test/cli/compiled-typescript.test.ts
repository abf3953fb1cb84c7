import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "./command.ts";

/** TypeScript is loaded for what lies in the function. */
const script = `import { param, Script, template, Workflow } from "argotsx";
const Say = template("say", { outputs: { n: param.number() } }, () => (
  <Script image="node:24-alpine" run={() => ({ n: 1 })} />
));
export default <Workflow generateName="a-"><Say /></Workflow>;
`;

test("commands that set other flags of V8 do not take away what it made of TypeScript for each other", () => {
  const cache = mkdtempSync(join(tmpdir(), "argotsx-compiled-"));
  const cwd = project({ "a.tsx": script });
  const run = (...parameters: readonly string[]): void => {
    const { status, stderr } = argotsx(parameters, { cwd, env: { HOME: cache, XDG_CACHE_HOME: cache } });
    assert.is(status, 0, stderr);
  };
  const times = (): readonly (readonly [string, number])[] => {
    const folder = join(cache, "argotsx");
    const kept = readdirSync(folder).filter((name) => name.startsWith("typescript-"));
    return kept.map((name) => [name, statSync(join(folder, name)).mtimeMs]);
  };
  const both = (): void => {
    run("build", "--no-cache", "--stdout", "a.tsx");
    run("lint", "a.tsx");
  };
  try {
    both();
    const before = times();
    assert.ok(before.length > 0);
    both();
    assert.equal(times(), before);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test.run();
