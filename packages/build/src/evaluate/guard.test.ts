import { test } from "uvu";
import * as assert from "uvu/assert";
import { Guard } from "./guard.ts";

const guarded = async <T>(use: (guard: Guard) => Promise<T>): Promise<T> => {
  const guard = new Guard();
  try {
    return await use(guard);
  } finally {
    guard.release();
  }
};

test("values and errors come through", async () => {
  await guarded(async (guard) => {
    assert.equal(await guard.run("x", async () => 1), { kind: "value", value: 1 });
    assert.equal(await guard.run("x", () => Promise.reject("text")), { kind: "threw", error: "text" });
  });
});

test("process.exit ends the code and not the process, even when the code catches it", async () => {
  await guarded(async (guard) => {
    const outcome = await guard.run("x", () => {
      try {
        process.exit(3);
      } catch {}
      return 1;
    });
    assert.is(outcome.kind, "exit");
    assert.is(outcome.kind === "exit" && outcome.call.code, 3);
    assert.equal(await guard.run("y", () => 2), { kind: "value", value: 2 });
  });
});

test("while user code may run, stdout is stderr; afterwards everything is as before", async () => {
  const { stdout, exit } = process;
  await guarded(async () => {
    assert.is(process.stdout, process.stderr);
    assert.is.not(process.exit, exit);
  });
  assert.is(process.stdout, stdout);
  assert.is(process.exit, exit);
});

test("an error that nobody catches interrupts the code that waits", async () => {
  await guarded(async (guard) => {
    const outcome = await guard.run("x", () => {
      setTimeout(() => {
        throw new Error("late");
      }, 0);
      return new Promise(() => {});
    });
    assert.is(outcome.kind === "threw" && String(outcome.error), "Error: late");
  });
});

test.run();
