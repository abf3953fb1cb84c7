import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Resource } from "../model/resource.ts";
import { Ancestors } from "./ancestors.ts";

/** A DAG of so many tasks, each of which waits for those that are given for it. */
const dagOf = (dependencies: readonly (readonly number[])[]) => {
  const tasks = dependencies.map((list, index) => ({ name: `t${index}`, dependencies: list.map((one) => `t${one}`) }));
  const value = { kind: "Workflow", spec: { templates: [{ name: "a", dag: { tasks } }] } };
  const [template] = new Resource("Workflow", { file: "a", manifest: { value, locate: () => undefined } }).templates;
  if (template === undefined) throw new Error("no template");
  return { template, ancestors: new Ancestors(template) };
};

/** All that a task waits for, found without any cleverness. */
const waitedFor = (dependencies: readonly (readonly number[])[], task: number): ReadonlySet<number> => {
  const found = new Set(dependencies[task]);
  for (const one of found) for (const more of dependencies[one] ?? []) found.add(more);
  return found;
};

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

test("a task waits for what its dependencies wait for, circles or not", () => {
  fc.assert(
    fc.property(graphs, (dependencies) => {
      const { template, ancestors } = dagOf(dependencies);
      for (const [index, task] of template.calls.entries()) {
        const expected = waitedFor(dependencies, index);
        for (const other of dependencies.keys()) {
          assert.is(ancestors.has(task, `t${other}`), expected.has(other), `t${index} waits for t${other}`);
        }
      }
    }),
  );
});

test("what lies between two tasks waits for the one, and the other waits for it", () => {
  fc.assert(
    fc.property(graphs, (all) => {
      const dependencies = all.map((list, index) => list.filter((one) => one < index));
      const { template, ancestors } = dagOf(dependencies);
      for (const [to, task] of template.calls.entries()) {
        for (const from of dependencies.keys()) {
          const expected = [...dependencies.keys()].filter(
            (one) => waitedFor(dependencies, one).has(from) && (one === to || waitedFor(dependencies, to).has(one)),
          );
          const found = ancestors.between(task, `t${from}`, 100)?.map(({ name }) => Number(name.slice(1)));
          assert.equal(
            found?.sort((a, b) => a - b),
            expected,
          );
        }
      }
    }),
  );
});

test("nothing is said of what lies between when it is too much", () => {
  const { template, ancestors } = dagOf(Array.from({ length: 50 }, (_, index) => (index === 0 ? [] : [index - 1])));
  const last = template.calls.at(-1);
  assert.is(last && ancestors.between(last, "t0", 20), undefined);
  assert.is(last && ancestors.between(last, "t40", 20)?.length, 9);
});

test.run();
