import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { podProgram } from "../pod-program.generated.ts";
import { podProgramFile } from "./pod-program.ts";

test("the committed program is what its TypeScript source makes; generate-pod-program.ts writes it", async () => {
  const file = new URL("../pod-program.generated.ts", import.meta.url);
  assert.fixture(readFileSync(file, "utf8"), await podProgramFile());
});

test("the program holds no tag, and fits on a screen", () => {
  assert.not.match(podProgram, "{{");
  assert.ok(podProgram.split("\n").length < 50, String(podProgram.split("\n").length));
});

test.run();
