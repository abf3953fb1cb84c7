import { test } from "uvu";
import * as assert from "uvu/assert";
import { authoringView } from "./authoring-view.ts";

test("only the status of a resource is the cluster's to write", () => {
  for (const type of ["Workflow", "CronWorkflow", "PersistentVolumeClaim"])
    assert.not(authoringView.has(type, "status"));
  for (const type of ["Condition", "PersistentVolumeClaimCondition"]) assert.ok(authoringView.has(type, "status"));
  assert.ok(authoringView.has("Workflow", "spec"));
});

test.run();
