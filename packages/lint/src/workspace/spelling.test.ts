import { test } from "uvu";
import * as assert from "uvu/assert";
import { Spelling } from "./spelling.ts";

test("a name that is near is found, and none where very many are missing", () => {
  const names = Array.from({ length: 40_000 }, (_, index) => `task-${index}`);
  const spelling = new Spelling();
  assert.is(
    spelling.closest("tsak", () => ["task", "other"]),
    "task",
  );
  let asked = 0;
  for (let round = 0; round < 1_000; round++) {
    spelling.closest("x", () => {
      asked++;
      return names;
    });
  }
  assert.ok(asked < 100, `${asked} times`);
  assert.is(
    spelling.closest("tsak", () => ["task"]),
    undefined,
  );
});

test.run();
