import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { closest } from "./closest.ts";

test("a word with a few wrong letters is found", () => {
  assert.is(closest("imgae", ["image", "name"]), "image");
  assert.is(closest("workingdir", ["workingDir", "image"]), "workingDir");
  assert.is(closest("OnPodSucceeded", ["OnPodCompletion", "OnPodSuccess"]), "OnPodSuccess");
  assert.is(closest("Taks", ["Task", "Step"]), "Task");
});

test("a word that is like none is left alone", () => {
  assert.is(closest("source", ["image", "args"]), undefined);
  assert.is(closest("x", ["image"]), undefined);
  assert.is(closest("a".repeat(65), ["a".repeat(65)]), undefined);
});

test("the start of a single word is that word", () => {
  assert.is(closest("period", ["periodSeconds", "timeoutSeconds"]), "periodSeconds");
  assert.is(closest("mutex", ["mutexes", "semaphores"]), "mutexes");
  assert.is(closest("secret", ["secretKeyRef", "secretName"]), undefined);
  assert.is(closest("run", ["runAsUser"]), undefined);
});

/** The edit distance by its definition, all of the table. */
const distance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      table[i]?.splice(j, 1, least);
    }
  }
  return at(a.length, b.length);
};

test("it is the first of the nearest by the edit distance, a third of the letters away at most", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (written, names) => {
      const away = names.map((name) => distance(written, name));
      const least = Math.min(...away);
      const isNear = least <= Math.max(1, Math.floor(written.length / 3));
      const started = names.filter((name) => written.length >= 4 && name.startsWith(written));
      const completed = started.length === 1 ? started[0] : undefined;
      assert.is(closest(written, names), isNear ? names[away.indexOf(least)] : completed);
    }),
    { numRuns: 2000 },
  );
});

test.run();
