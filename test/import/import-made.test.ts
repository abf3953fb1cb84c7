import { test } from "uvu";
import * as assert from "uvu/assert";
import { importMade } from "./import-made.ts";

test("500 files that are made up come back the same, most of their templates typed", async () => {
  const { documents, templates, typed, refused, modules } = await importMade(500, 1);
  assert.is(modules.size, 500);
  assert.ok(documents > 500, `${documents} documents`);
  assert.ok(typed > 0.5 * templates, `${typed} of ${templates} typed`);
  assert.equal(refused, []);
  const linked = [...modules.values()].filter(
    (text) => /^import \{.*\} from "\.\//m.test(text) || /= workflowTemplate\(/.test(text),
  );
  assert.ok(linked.length > 20, `${linked.length} with libraries that are called`);
});

test.run();
