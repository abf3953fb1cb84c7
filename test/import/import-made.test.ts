import { test } from "uvu";
import * as assert from "uvu/assert";
import { importMade } from "./import-made.ts";

const count = 250;

test(`${count} files that are made up come back the same, most of their templates typed`, async () => {
  const { documents, templates, typed, refused, modules } = await importMade(count, 1);
  assert.is(modules.size, count);
  assert.ok(documents > count, `${documents} documents`);
  assert.ok(typed > 0.5 * templates, `${typed} of ${templates} typed`);
  assert.equal(refused, []);
  const linked = [...modules.values()].filter(
    (text) => /^import \{.*\} from "\.\//m.test(text) || /= workflowTemplate\(/.test(text),
  );
  assert.ok(linked.length > 20, `${linked.length} with libraries that are called`);
});

test.run();
