import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCompiler } from "./run-compiler.ts";

const run = (script: string, patience?: number) =>
  runCompiler({ command: process.execPath, parameters: ["-e", script, "--"] }, "project", process.cwd(), patience);

test("what a compiler prints and how it ends is kept", async () => {
  assert.equal(await run('console.log("a"); process.exitCode = 2;'), { status: 2, output: "a\n" });
  const broken = await run('console.error("broken"); process.exitCode = 2;');
  assert.equal(broken, { status: 2, output: "", failure: "broken" });
});

test("one that does not end is ended, whatever it has started itself", async () => {
  const child = 'spawn(process.execPath, ["-e", "setTimeout(() => {}, 20000)"], { stdio: "inherit" })';
  const { failure } = await run(`require("node:child_process").${child}; process.on("SIGTERM", () => {});`, 1000);
  assert.is(failure, "it took longer than five minutes");
});

test.run();
