import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { arrowsPage } from "../packages/arrow/src/page.ts";
import { diagnosticsPage } from "../packages/diagnostic/src/page.ts";
import { rulePage, rulesPage } from "../packages/lint/src/generate/page.ts";
import { rules } from "../packages/lint/src/lint.ts";
import { referencePages } from "../packages/schema/src/generate/reference/pages.ts";

/** Writes the pages of docs/ that are made from tables. */
const docs = new URL("../docs/", import.meta.url);
writeFileSync(new URL("diagnostics.md", docs), diagnosticsPage());
writeFileSync(new URL("arrows.md", docs), arrowsPage());
mkdirSync(new URL("reference/", docs), { recursive: true });
for (const [name, page] of referencePages()) writeFileSync(new URL(`reference/${name}`, docs), page);
const pages = new URL("rules/", docs);
rmSync(pages, { recursive: true, force: true });
mkdirSync(pages);
writeFileSync(new URL("README.md", pages), rulesPage(rules));
for (const rule of rules) writeFileSync(new URL(`${rule.id}.md`, pages), rulePage(rule));
