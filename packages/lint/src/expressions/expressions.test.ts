import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Resource } from "../model/resource.ts";
import { walk } from "../scope/walk.ts";
import { Workspace } from "../workspace/workspace.ts";
import type { Expressions } from "./collect.ts";
import { expressionsOf } from "./expressions-of.ts";
import { isQuotedAt } from "./quoted.ts";

const judged = (value: Readonly<Record<string, unknown>>): Expressions => {
  const source = { file: "a.yaml", manifest: { value, locate: () => undefined } };
  const workspace = new Workspace([source]);
  const [resource = new Resource("Workflow", source)] = workspace.resources;
  return expressionsOf(resource, () => walk(resource, workspace));
};

const workflow = (text: string): Readonly<Record<string, unknown>> => ({
  kind: "Workflow",
  spec: {
    entrypoint: "main",
    hooks: { running: { template: "main", expression: text } },
    retryStrategy: { expression: text },
    templates: [
      {
        name: "main",
        inputs: { parameters: [{ name: "a-b" }, { name: "c", default: text }] },
        steps: [
          [{ name: "s", template: text, when: text, withParam: text, arguments: { parameters: [{ value: text }] } }],
        ],
        outputs: { parameters: [{ name: "o", valueFrom: { expression: text, parameter: text } }] },
      },
    ],
  },
});

const piece = fc.constantFrom(
  ...[
    "{{",
    "}}",
    "{{=",
    "{{ =",
    "inputs.parameters.",
    "a-b",
    "c",
    "'",
    '"',
    "`",
    "\\",
    " == ",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
  ],
  ...[
    "item",
    "steps.s.",
    "-",
    "1",
    "true",
    "&&",
    "!",
    "??",
    "?.",
    ":",
    ",",
    "len",
    "sprig.",
    "\n",
    "é",
    "\u{1f600}",
    "in",
  ],
);

test("whatever a text holds, what is wrong with it lies in it", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
      (text) => {
        const { expressions, conditions, spaced } = judged(workflow(text));
        for (const finding of [...expressions, ...conditions, ...spaced]) {
          for (const { start, end, message } of finding.faults) {
            assert.ok(0 <= start && start <= end && end <= finding.text.length, `${message}: ${start} to ${end}`);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("names that mean something to JavaScript are names", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const { expressions } = judged({
      kind: "Workflow",
      spec: {
        templates: [
          {
            name: "main",
            inputs: { parameters: [{ name }] },
            container: { args: [`{{=inputs.parameters.${name}}}`, "{{=inputs.parameters.hasOwnProperty}}"] },
          },
        ],
      },
    });
    assert.equal(
      expressions.map(({ text }) => text),
      ["{{=inputs.parameters.hasOwnProperty}}"],
    );
  }
});

test("a text with very many mistakes is not looked through to its end", () => {
  const text = "{{=}}".repeat(1000);
  const { expressions } = judged({
    kind: "Workflow",
    spec: { templates: [{ name: "main", container: { args: [text] } }] },
  });
  assert.is(expressions.length, 50);
});

test("tells what is inside of quotes", () => {
  const source = `a 'b' "c'" \`d\\\` 'e\\'f' g`;
  const letters = [..."abcdefg"];
  const quoted = isQuotedAt(
    source,
    letters.map((letter) => source.indexOf(letter)),
  );
  assert.equal(
    letters.filter((_, index) => quoted[index] === true),
    ["b", "c", "d", "e", "f"],
  );
});

test.run();
