import { test } from "uvu";
import * as assert from "uvu/assert";
import { external, workflowTemplate } from "./library.ts";
import { template } from "./named-template.ts";
import { param } from "./param.ts";
import { sequence } from "./sequence.ts";
import { workflow } from "./workflow-references.ts";

// What types refuse as well, as JavaScript and casts bring it in.
const anything = (value: unknown): never => value as never;
const body = anything(() => null);

const cases: readonly (readonly [message: string, define: () => unknown])[] = [
  ["the name of a template is a text, not undefined", () => template(anything(undefined), {}, body)],
  ["the name of a template is a text, not null", () => template(anything(null), {}, body)],
  ["the name of a template is a text, not a symbol", () => template(anything(Symbol("x")), {}, body)],
  ["the name of a template is a text, not a function", () => template(anything(workflow.name), {}, body)],
  ["the name of a template is empty", () => template("", {}, body)],
  ["the body of the template 'a' is a function", () => template("a", {}, anything(undefined))],
  [
    "'x' in the inputs of the template 'a' is \"s\"; write param.string()",
    () => template("a", { inputs: { x: anything("s") } }, body),
  ],
  [
    "'x' in the inputs of the template 'a' is a function; call it",
    () => template("a", { inputs: { x: anything(param.string) } }, body),
  ],
  ["'x' in the outputs of the template 'a' is null", () => template("a", { outputs: { x: anything(null) } }, body)],
  ["outputs of the template 'a' are a record", () => template("a", { outputs: anything("abc") }, body)],
  [
    "inputs of the template 'a' are a record of parameters and artifacts, not a list",
    () => template("a", { inputs: anything([]) }, body),
  ],
  ["the name of a task of 'a' is a text", () => template("a", {}, body).as(anything(5))],
  ["the name of a task of 'a' is empty", () => template("a", {}, body).each("", [1])],
  ["the template 'f' needs a function", () => template.fn("f", anything({}))],
  ["the name of a template is a text", () => template.fn(anything(5), () => ({}))],
  ["the name of a library is a text", () => workflowTemplate(anything(5), { templates: {} })],
  ["the name of 'X' in the library 'l' is empty", () => external("l", { templates: { X: { name: "" } } })],
  ["sequence() takes an object", () => sequence(anything(null))],
];

for (const [message, define] of cases) {
  test(message, () => {
    assert.throws(define, (error: unknown) => error instanceof TypeError && error.message.startsWith(message));
  });
}

test("a header and options may be left out as null by JavaScript", () => {
  assert.type(template("a", anything(null), body), "function");
  assert.equal(param.string(anything(null)).options, {});
});

test.run();
