import { test } from "uvu";
import * as assert from "uvu/assert";
import { placeholder } from "../scope/known.ts";
import { holdsNameTag, metricNameFault, parameterNameFault, templateNameFault } from "./argo-names.ts";

test("names of templates hold letters, digits and hyphens", () => {
  for (const name of ["a", "1", "A-b-", "a".repeat(128)]) assert.is(templateNameFault(name), undefined, name);
  for (const name of ["", "-a", "a_b", "a.b", "é", "a b", "a".repeat(129), `${placeholder}1`]) {
    assert.ok(templateNameFault(name) !== undefined, name);
  }
});

test("names of parameters may hold underscores, and a value that is known later", () => {
  for (const name of ["a", "-", "_", "1-A_b", `${placeholder}1`]) assert.is(parameterNameFault(name), undefined, name);
  for (const name of ["", "a.b", "a b", "{{a}}"]) assert.ok(parameterNameFault(name) !== undefined, name);
});

test("names of metrics hold underscores and begin with no digit", () => {
  for (const name of ["a", "_1", "A_b"]) assert.is(metricNameFault(name), undefined, name);
  for (const name of ["", "1a", "a-b", "a:b", `${placeholder}1`]) assert.ok(metricNameFault(name) !== undefined, name);
});

test("tags that make names have no blanks, no expression, and an underscore only behind a dot", () => {
  for (const text of ["{{a}}", "x{{a.b_c}}y", "{{a-b.c.d}}", "{{a{{b}}}}"]) assert.ok(holdsNameTag(text), text);
  for (const text of ["a", "{{ a}}", "{{=a}}", "{{a_b}}", "{{a..b}}", "{{a.}}", "{{}}"]) {
    assert.not.ok(holdsNameTag(text), text);
  }
});

test.run();
