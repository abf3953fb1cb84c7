import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodedStep } from "./decoded-step.ts";

test("below a step, fields may be written in other capitals", () => {
  const step = {
    name: "a",
    arguments: {
      Parameters: [
        { NAME: "b", Value: 1 },
        { name: "c", value: 2 },
      ],
    },
    inline: { Container: { Image: "d", ENV: [{ Name: "e" }] }, metadata: { Labels: { Team: "f" } } },
  };
  assert.equal(decodedStep(step), {
    name: "a",
    arguments: {
      parameters: [
        { name: "b", value: 1 },
        { name: "c", value: 2 },
      ],
    },
    inline: { container: { image: "d", env: [{ name: "e" }] }, metadata: { labels: { Team: "f" } } },
  });
});

test("a step's own fields may not", () => {
  const step = { Name: "a", arguments: { parameters: [] } };
  assert.is(decodedStep(step), step);
});

test("the last of those that stand twice counts, and what nothing is called is left out", () => {
  assert.equal(decodedStep({ arguments: { parameters: [], Parameters: [1], params: ["{{a}}"] } }), {
    arguments: { parameters: [1] },
  });
});

test("a step that is written as it should be is the same object", () => {
  const step = { name: "a", arguments: { parameters: [{ name: "b", value: "c" }] }, withItems: [{ Value: 1 }] };
  assert.is(decodedStep(step), step);
});

test.run();
