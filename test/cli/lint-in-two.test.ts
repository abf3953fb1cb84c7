import { test } from "uvu";
import * as assert from "uvu/assert";
import { config, lint, missing, workflow } from "./linting.ts";

test("many files are checked in two threads, and nothing is told that one does not tell", () => {
  const files = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => {
      const name = `template-${index % 30}`;
      const call = `{ name: a, templateRef: { name: ${name}, template: greet }, arguments: { parameters: [{ name: wo }] } }`;
      const shared = missing
        .replace("kind: Workflow\n", "kind: WorkflowTemplate\n")
        .replace("generateName: a-", `name: ${name}`);
      const named = index < 30 ? shared : workflow(call);
      const id = index % 2 === 0 ? "missing-argument" : "unused-argument";
      const comment = `        # argotsx-disable-next-line ${id} -- known\n`;
      const text = index % 9 === 0 ? named.replace(/^ +- - /m, (line) => `${comment}${line}`) : named;
      return [`${(index * 37) % 90}.yaml`, text];
    }),
  );
  const quiet = 'defineRule({ id: "no-steps", title: "Steps", template: () => {} })';
  const settings = '"missing-argument": "warning", "mising-argument": "off"';
  // Rules of a configuration keep a run in one thread.
  const inTwo = lint({ ...files, "argotsx.config.ts": config(`{ rules: { ${settings} } }`) });
  const inOne = lint({ ...files, "argotsx.config.ts": config(`{ rules: { ${settings} }, plugins: [${quiet}] }`) });
  assert.equal(inTwo, inOne);
  assert.is(inTwo.said.filter((one) => one.includes("unknown-rule")).length, 1);
  const ids = new Set(inTwo.said.map((one) => one.split(" ")[1]));
  assert.equal([...ids].sort(), ["missing-argument", "unknown-rule", "unused-suppression", "unused-template"]);
});

test.run();
