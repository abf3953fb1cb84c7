import { test } from "uvu";
import * as assert from "uvu/assert";
import { template } from "./template.ts";

test("a field of the body cannot take the name of a field of the template", () => {
  assert.throws(() => template({ kind: "Container", field: "container", type: "Container" }), /<Container> .*'name'/);
});

test.run();
