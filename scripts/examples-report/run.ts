import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../../test/examples/shared-folder.ts";
import { examplesReport } from "./report.ts";

/** Writes docs/examples-report.md from Argo's examples: `npm run examples-report -- [FOLDER]`. */
const folder = process.argv[2] ?? join(sharedFolder, "argo/examples");
writeFileSync(new URL("../../docs/examples-report.md", import.meta.url), examplesReport(folder));
