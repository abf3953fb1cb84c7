import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readYaml } from "../../packages/yaml/src/read/index.ts";
import { ourVerdict } from "../../scripts/oracle/our-verdict.ts";
import { manifestTexts } from "./manifests.ts";

test("a manifest that is made can be read", () => {
  for (const text of fc.sample(manifestTexts, { numRuns: 100, seed: 2 })) {
    const { documents } = readYaml(text);
    assert.ok(documents.length > 0);
    assert.equal(
      documents.flatMap(({ problems }) => problems),
      [],
    );
  }
});

test("the linter answers, and takes some and not others", async () => {
  const texts = fc.sample(manifestTexts, { numRuns: 200, seed: 3 });
  const verdicts = new Map<string, number>();
  for (const text of texts) {
    const { verdict, diagnostics } = await ourVerdict([{ name: "a.yaml", text }], "recommended", "4.0");
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    for (const { at, message } of diagnostics) assert.ok((at?.line ?? 0) >= 1 && message !== "");
  }
  assert.ok((verdicts.get("accepted") ?? 0) > 20, "many are sound");
  assert.ok((verdicts.get("refused") ?? 0) > 20, "many are not");
});

test("the same seed makes the same manifests", () => {
  assert.equal(fc.sample(manifestTexts, { numRuns: 20, seed: 7 }), fc.sample(manifestTexts, { numRuns: 20, seed: 7 }));
});

test.run();
