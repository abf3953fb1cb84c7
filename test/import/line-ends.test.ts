import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert } from "../../packages/cli/src/import/convert.ts";
import { FileImport } from "../../packages/import/src/index.ts";
import { sourceContext } from "../../scripts/conformance-import/context.ts";

const golden = fileURLToPath(new URL("./golden/", import.meta.url));

// YAML reads LF from both, so nothing of the module may tell which it was. Argo cuts a file in front of `---`, where a
// literal block loses its last line end in a file with LF alone: others.yaml has one there.
test("a file with CRLF becomes the module that the same file with LF becomes", async () => {
  const names = readdirSync(golden).filter((name) => name.endsWith(".yaml") && name !== "others.yaml");
  const imports = new Map(
    names.flatMap((name) => {
      const text = readFileSync(golden + name, "utf8");
      return [
        [`lf/${name}.tsx`, new FileImport(text)],
        [`crlf/${name}.tsx`, new FileImport(text.replaceAll("\n", "\r\n"))],
      ] as const;
    }),
  );
  // Both have the same libraries, which would make it unknown which of them is meant.
  const { texts } = await convert(sourceContext(), imports, { types: false, links: false });
  assert.is(texts.size, 2 * names.length);
  for (const name of names) assert.is(texts.get(`crlf/${name}.tsx`), texts.get(`lf/${name}.tsx`));
});

test.run();
