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

test.run();
