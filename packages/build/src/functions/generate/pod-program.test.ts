import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapStackProgram, startPodProgram } from "../pod-program.generated.ts";
import { podProgramFile } from "./pod-program.ts";

test("the committed program is what its TypeScript source makes; generate-pod-program.ts writes it", async () => {
  const file = new URL("../pod-program.generated.ts", import.meta.url);
  assert.fixture(readFileSync(file, "utf8"), await podProgramFile());
});

test("the programs hold no tag, and fit on a screen", () => {
  const both = `${startPodProgram}\n${mapStackProgram}`;
  assert.not.match(both, "{{");
  assert.ok(both.split("\n").length < 50, String(both.split("\n").length));
});

test.run();
