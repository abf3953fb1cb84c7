import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { ConfigFinder } from "./config-finder.ts";

const root = writeFiles(temporaryFolder(), {
  "argotsx.config.ts": "",
  "a/b/x.tsx": "",
  "own/argotsx.config.mjs": "",
  "own/argotsx.config.js": "",
  "own/deep/x.tsx": "",
  "other/.git": "gitdir: elsewhere",
  "other/deep/x.tsx": "",
});
const nearest = (folder: string): string | undefined => new ConfigFinder().nearest(join(root, folder));

test("the nearest configuration above counts, and .ts before .js before .mjs", () => {
  assert.is(nearest("a/b"), join(root, "argotsx.config.ts"));
  assert.is(nearest("own/deep"), join(root, "own", "argotsx.config.js"));
  assert.is(nearest("."), join(root, "argotsx.config.ts"));
});

test("the search ends at the root of a repository", () => {
  assert.is(nearest("other/deep"), undefined);
});

test("what was looked for is known", () => {
  const finder = new ConfigFinder();
  finder.nearest(join(root, "own/deep"));
  finder.nearest(join(root, "other/deep"));
  const looked = [...finder.looked].map(([path, exists]) => `${path.slice(root.length + 1)} ${exists}`);
  assert.equal(
    looked.filter((line) => line.startsWith("own/") && !line.includes("deep")),
    ["own/argotsx.config.ts false", "own/argotsx.config.js true"],
  );
  assert.ok(looked.includes("other/.git true"));
  assert.not.ok(looked.includes("argotsx.config.ts true"));
});

(process.getuid?.() === 0 ? test : test.skip)(
  "what somebody else puts into a shared folder does not count",
  async () => {
    const { chownSync } = await import("node:fs");
    const shared = writeFiles(temporaryFolder(), { "argotsx.config.ts": "", "mine/x.tsx": "" });
    chmodSync(shared, 0o1777);
    assert.is(new ConfigFinder().nearest(join(shared, "mine")), join(shared, "argotsx.config.ts"));
    chownSync(join(shared, "argotsx.config.ts"), 12345, 12345);
    assert.is(new ConfigFinder().nearest(join(shared, "mine")), undefined);
    chmodSync(shared, 0o755);
    assert.is(new ConfigFinder().nearest(join(shared, "mine")), join(shared, "argotsx.config.ts"));
  },
);

test.run();
