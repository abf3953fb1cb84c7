import { test } from "uvu";
import * as assert from "uvu/assert";
import { isRfc3339 } from "./rfc3339.ts";

test("times as Kubernetes writes them", () => {
  for (const text of ["2026-11-26T03:27:46Z", "2024-02-29T23:59:59.123Z", "2026-01-02T03:04:05+01:00"]) {
    assert.ok(isRfc3339(text), text);
  }
});

test("no dates alone, and no days that there are not", () => {
  const texts = ["", "now", "2026-11-26", "2026-11-26 03:27:46Z", "2026-11-26T03:27:46", "2025-02-29T00:00:00Z"];
  for (const text of [...texts, "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z"]) assert.not(isRfc3339(text), text);
});

test.run();
