import { test } from "uvu";
import * as assert from "uvu/assert";
import { sameText } from "./same-text.ts";

const isSame = (one: string, other: string): boolean =>
  sameText(one, other, "Container.image") && sameText(other, one, "Container.image");

test("tags and expressions are the same however they are spelt", () => {
  assert.ok(isSame("a {{ workflow.name }}", "a {{workflow.name}}"));
  assert.ok(isSame("{{=inputs.parameters['a'] == \"b\"}}", "{{= inputs.parameters.a=='b' }}"));
  assert.ok(isSame("{{=steps['a'].outputs.result}}", "{{=steps.a.outputs.result}}"));
  assert.ok(isSame("{{=len(a?.b.c)}}", "{{=len( a?.b.c )}}"));
});

test("what Argo reads in another way is not", () => {
  assert.not(isSame("{{ =workflow.name}}", "{{=workflow.name}}"), "a name of a value, and an expression");
  assert.not(isSame("{{=(a?.b).c}}", "{{=a?.b.c}}"), "brackets end what is left out");
  assert.not(isSame('{{=steps["a"].outputs.result}}', "{{=steps['a'].outputs.result}}"), "only one of them is kept");
  assert.not(isSame("{{=1}}", "{{=1.0}}"));
  assert.not(isSame("{{a}} b", "{{a}}  b"));
});

test.run();
