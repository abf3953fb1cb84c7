import { tasks, template } from "argotsx";
import { expectDiagnostics, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import workflow, { Build, Find } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("an output that may be absent is not read without a word", () => {
  const Careless = template("careless", {}, ({ Dag }) => {
    const { Cache } = tasks({ Cache: Find });
    return (
      <Dag>
        <Cache of="main" when={() => false} />
        <Build cache={Cache.outputs.path} />
      </Dag>
    );
  });
  expectDiagnostics(render(<Careless />), ["may-be-absent"]);
});

test.run();
