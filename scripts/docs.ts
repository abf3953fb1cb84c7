import { writeFileSync } from "node:fs";
import { arrowsPage } from "../packages/arrow/src/page.ts";
import { diagnosticsPage } from "../packages/diagnostic/src/page.ts";

/** Writes the pages of docs/ that are made from tables. */
writeFileSync(new URL("../docs/diagnostics.md", import.meta.url), diagnosticsPage());
writeFileSync(new URL("../docs/arrows.md", import.meta.url), arrowsPage());
