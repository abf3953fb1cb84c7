import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert } from "../../packages/cli/src/import/convert.ts";
import { FileImport } from "../../packages/import/src/index.ts";
import { sourceContext } from "../../scripts/conformance-import/context.ts";

const folder = fileURLToPath(new URL("./typed/", import.meta.url));

// What is written was compiled and compared, and TypeScript has nothing to say of it. UPDATE=1 writes the modules anew:
// they are read like code.
test("each manifest becomes the module beside it", async () => {
  const names = readdirSync(folder);
  const imports = new Map(
    names.map((name) => [`${name}.tsx`, new FileImport(readFileSync(join(folder, name, "manifest.yaml"), "utf8"))]),
  );
  const { texts, problems } = await convert(sourceContext(), imports, { types: true });
  assert.equal(problems, []);
  for (const name of names) {
    const expected = join(folder, name, "workflow.tsx");
    const made = texts.get(`${name}.tsx`) ?? "";
    if (process.env.UPDATE === "1") writeFileSync(expected, made);
    assert.fixture(made, readFileSync(expected, "utf8"));
  }
});

test.run();
