import { Container, Manifest, Workflow } from "@argotsx/authoring";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../index.ts";

// Apart from the fixtures, whose expectations are UTF-8 and could not hold what is meant here.
const trails = (root: unknown): unknown[] =>
  compile(root, { file: "x" }).diagnostics.map(({ id, at }) => [id, ...(at?.trail ?? [])]);

test("half of a surrogate pair is no text for a file, as a value or in a key", () => {
  const half = "\ud83d";
  const workflow = (
    <Workflow name={half} labels={{ [half]: "x", fine: "\ud83d\ude00" }}>
      <Container image="x" env={{ [half]: "x" }} args={[half]} />
    </Workflow>
  );
  assert.equal(trails(workflow), [
    ["not-data", "name"],
    ["not-data", "labels", half],
    ["not-data", "args", 0],
    ["not-data", "env", half],
  ]);
  assert.equal(trails(<Manifest apiVersion="v1" kind="ConfigMap" data={{ [half]: { a: 1 } }} />), [
    ["not-data", "data", half],
  ]);
});

test.run();
