import { test } from "uvu";
import * as assert from "uvu/assert";
import { declarationPatterns } from "./declaration-patterns.ts";

test("of each pattern the files of declarations are left", () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    "/a/**/*": "/a/**/*.d.ts",
    "/a/*": "/a/*.d.ts",
    "/a/src": "/a/src/**/*.d.ts",
    "/a/packages/*/src": "/a/packages/*/src/**/*.d.ts",
    "/a/**/*.ts": "/a/**/*.d.ts",
    "/a/**/*.d.ts": "/a/**/*.d.ts",
    "/a/types.d.ts": "/a/types.d.ts",
    "/a/types.d.mts": "/a/types.d.mts",
    "/a/env*": "/a/env*.d.ts",
    "/a/**/*.tsx": undefined,
    "/a/main.ts": undefined,
    "/a/**": undefined,
  };
  for (const [pattern, expected] of Object.entries(cases)) {
    assert.equal(declarationPatterns([pattern]), expected === undefined ? [] : [expected], pattern);
  }
});

test.run();
