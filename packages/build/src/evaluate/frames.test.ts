import { test } from "uvu";
import * as assert from "uvu/assert";
import { framesOf } from "./frames.ts";

const thrown = (stack: string) => Object.assign(new Error("x"), { stack });

test("calls are read in every form that V8 writes", () => {
  const frames = framesOf(
    thrown(`Error: x
    at boom (file:///w/a.mjs:3:7)
    at async Object.load (file:///w/with space (1)/a.mjs:4:1)
    at file:///w/a.mjs:10:20
    at Module.default [as run] (/w/b.cjs:1:2)
    at new Thing (C:\\w\\c.js:5:6)
    at node:internal/process/task_queues:95:5
    at Array.map (<anonymous>)
    at eval (eval at x (file:///w/a.mjs:1:1), <anonymous>:1:1)`),
  );
  assert.equal(
    frames.map(({ name, file, line, column }) => `${name}|${file}|${line}|${column}`),
    [
      "boom|file:///w/a.mjs|3|7",
      "load|file:///w/with space (1)/a.mjs|4|1",
      "|file:///w/a.mjs|10|20",
      "default [as run]|/w/b.cjs|1|2",
      "new Thing|C:\\w\\c.js|5|6",
      "|node:internal/process/task_queues|95|5",
    ],
  );
});

test("what is no error has no calls", () => {
  for (const value of ["text", undefined, null, { stack: "at x (/a.js:1:1)" }]) assert.equal(framesOf(value), []);
  assert.equal(framesOf(Object.assign(new Error("x"), { stack: 1 })), []);
});

test.run();
