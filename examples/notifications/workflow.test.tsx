import { Workflow } from "argotsx";
import { expectClean, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow, { Deployment } from "./workflow.tsx";

test("the library and the workflow are the YAML beside them", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("messages are sent by the library, of which no copy is made", () => {
  const rendered = render(
    <Workflow generateName="deploy-">
      <Deployment />
    </Workflow>,
  );
  expectClean(rendered);
  assert.is(rendered.yaml.match(/templateRef:\n +name: chat\n +template: send/g)?.length, 3);
  assert.not.match(rendered.yaml, "http:");
});

test("a failure is an alert", () => {
  const { yaml } = render(<Deployment />);
  const [hook = ""] = /failed:[\s\S]*?(?=\n +- name: america)/.exec(yaml) ?? [];
  assert.match(hook, "status == 'Failed'");
  assert.match(hook, "value: alerts");
});

test.run();
