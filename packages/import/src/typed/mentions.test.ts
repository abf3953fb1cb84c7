import { test } from "uvu";
import * as assert from "uvu/assert";
import { Mentions } from "./mentions.ts";
import { planTemplates } from "./plan.ts";

const mentions = (...tasks: readonly object[]): Mentions => {
  const plan = planTemplates([{ name: "main", dag: { tasks } }], []).get("main");
  if (plan === undefined) throw new Error("no plan");
  return new Mentions(plan);
};

test("a call is spoken of by conditions, tags and quoted names of others, and not by itself", () => {
  const found = mentions(
    { name: "a", when: "{{tasks.b.outputs.result}} tasks.x y tasks.c.status" },
    {
      name: "d",
      depends: "e && !f.Failed",
      arguments: { parameters: [{ name: "p", value: "it's {{=tasks['g'].id}}" }] },
    },
    { name: "h", when: "{{tasks.h.status}}" },
    { name: "i", dependencies: ["j"] },
  );
  for (const name of ["b", "c", "e", "f", "g", "j"]) assert.ok(found.isSpokenOf(name), name);
  for (const name of ["a", "d", "h", "i", "x"]) assert.not(found.isSpokenOf(name), name);
  assert.equal(found.conditionOf("i"), ["j"]);
});

test.run();
