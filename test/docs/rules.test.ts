import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rulePage, rulesPage } from "../../packages/lint/src/generate/page.ts";
import { rules } from "../../packages/lint/src/lint.ts";

const pages = new URL("../../docs/rules/", import.meta.url);

test("docs/rules is what the rules make; npm run docs writes it", () => {
  assert.fixture(readFileSync(new URL("README.md", pages), "utf8"), rulesPage(rules));
  for (const rule of rules) assert.fixture(readFileSync(new URL(`${rule.id}.md`, pages), "utf8"), rulePage(rule));
  assert.equal(readdirSync(pages).sort(), ["README.md", ...rules.map(({ id }) => `${id}.md`)].sort());
});

test.run();
