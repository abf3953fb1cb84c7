import { writeFileSync } from "node:fs";
import { diagnosticsPage } from "../packages/diagnostic/src/page.ts";

/** Writes the pages of docs/ that are made from tables. */
writeFileSync(new URL("../docs/diagnostics.md", import.meta.url), diagnosticsPage());
