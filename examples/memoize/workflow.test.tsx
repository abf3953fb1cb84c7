import { expectClean, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow, { Resolve } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("whatever the template takes is a part of the key, or one result would be taken for another", () => {
  const rendered = render(<Resolve lockfile="9f86d081884c" />);
  expectClean(rendered);
  const [key = ""] = /(?<=\n +key: ).*/.exec(rendered.yaml) ?? [];
  const used = [...rendered.yaml.matchAll(/\{\{(inputs\.parameters\.[\w-]+)\}\}/g)].map(([tag]) => tag);
  assert.ok(used.length > 1);
  for (const input of used) assert.ok(key.includes(input), `${input} is in ${key}`);
});

test.run();
