import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { examplesReport } from "../../scripts/examples-report/report.ts";
import { hasShared, sharedFolder } from "../examples/shared-folder.ts";

(hasShared ? test : test.skip)(
  "docs/examples-report.md is what lint says of Argo's examples; npm run examples-report writes it",
  () => {
    const page = new URL("../../docs/examples-report.md", import.meta.url);
    assert.fixture(readFileSync(page, "utf8"), examplesReport(join(sharedFolder, "argo/examples")));
  },
);

test.run();
