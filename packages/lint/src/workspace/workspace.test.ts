import { test } from "uvu";
import * as assert from "uvu/assert";
import { Resource } from "../model/resource.ts";
import { Workspace } from "./workspace.ts";

const inHalf = (half: 0 | 1): Resource =>
  new Resource("Workflow", { file: `${half}.yaml`, half, manifest: { value: {}, locate: () => undefined } });

test("how often one half of the files goes into others does not depend on the other half", () => {
  const workspace = new Workspace([]);
  const [one, other] = [inHalf(0), inHalf(1)];
  let gone = 0;
  while (workspace.goesOn(one)) gone++;
  assert.is(gone, 10_000);
  assert.ok(workspace.goesOn(other));
  assert.not(workspace.goesOn(one));
});

test.run();
