import { tasks, template } from "argotsx";
import { expectClean, expectDiagnostics, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow, { Checkout, Service } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

const shopOf = (...names: readonly string[]) =>
  template("shop", {}, ({ Dag }) => {
    const { Shop } = tasks({ Shop: Checkout });
    return (
      <Dag>
        <Shop />
        {names.map((name) => (
          <Service of={Shop.outputs.source} name={name} language="go" />
        ))}
      </Dag>
    );
  });

test("a service is deployed when its tests and its build have succeeded", () => {
  const Shop = shopOf("api");
  const rendered = render(<Shop />);
  expectClean(rendered);
  assert.match(rendered.yaml, "depends: test-api && build-api");
});

test("a service that stands there twice is named in an error", () => {
  const Shop = shopOf("api", "api");
  expectDiagnostics(render(<Shop />), ["duplicate-name", "duplicate-name", "duplicate-name"]);
});

test.run();
