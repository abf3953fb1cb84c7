import { test } from "uvu";
import * as assert from "uvu/assert";
import { Progress } from "./progress.ts";

const clear = "\r\u001b[K";

/** A run whose files take so many milliseconds each; what was printed. */
const run = (times: readonly number[], { env = {}, isTerminal = true } = {}): string => {
  let now = 0;
  let printed = "";
  const err = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  const progress = new Progress({ env, err, isTerminal: () => isTerminal }, "checking", times.length, () => now);
  for (const time of times) {
    now += time;
    progress.step();
  }
  progress.end();
  return printed;
};

test("a short run says nothing", () => {
  assert.is(run([100, 100, 100]), "");
  assert.is(run([]), "");
});

test("a long one tells how far it is, not too often, and takes that back", () => {
  assert.is(run([400, 200, 10, 10, 90, 1]), `${clear}checking 2 of 6 files${clear}checking 5 of 6 files${clear}`);
});

test("nothing is said where no person reads it", () => {
  const long = [1000, 1000];
  assert.is(run(long, { isTerminal: false }), "");
  assert.is(run(long, { env: { CI: "true" } }), "");
  assert.is(run(long, { env: { TERM: "dumb" } }), "");
  assert.is(run(long, { env: { NO_COLOR: "1" } }), "");
  assert.not.equal(run(long, { env: { NO_COLOR: "", CI: "" } }), "");
});

test("a run that waits for its first file says so", async () => {
  let printed = "";
  const err = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  const progress = new Progress({ env: {}, err, isTerminal: () => true }, "compiling", 7);
  for (let tries = 0; printed === "" && tries < 500; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  progress.end();
  assert.is(printed, `${clear}compiling 0 of 7 files${clear}`);
});

test.run();
