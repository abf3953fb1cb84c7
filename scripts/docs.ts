import { mkdirSync, writeFileSync } from "node:fs";
import { arrowsPage } from "../packages/arrow/src/page.ts";
import { diagnosticsPage } from "../packages/diagnostic/src/page.ts";
import { referencePages } from "../packages/schema/src/generate/reference/pages.ts";

/** Writes the pages of docs/ that are made from tables. */
const docs = new URL("../docs/", import.meta.url);
writeFileSync(new URL("diagnostics.md", docs), diagnosticsPage());
writeFileSync(new URL("arrows.md", docs), arrowsPage());
mkdirSync(new URL("reference/", docs), { recursive: true });
for (const [name, page] of referencePages()) writeFileSync(new URL(`reference/${name}`, docs), page);
