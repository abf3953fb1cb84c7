import { test } from "uvu";
import * as assert from "uvu/assert";
import { comparisonsInExpression, comparisonsInWhen, type StatusComparison } from "./status-comparisons.ts";

const shown = (text: string, found: readonly StatusComparison[]) =>
  found.map(({ variable, word, start, end }) => `${variable} ${word} ${text.slice(start, end)}`);

test("of a condition", () => {
  const text = `{{steps.a.status}} == Failed && "{{workflow.status}}" != "Succeeded" || {{inputs.parameters.status}} == Done`;
  assert.equal(shown(text, comparisonsInWhen(text)), [
    "steps.a.status Failed Failed",
    "workflow.status Succeeded Succeeded",
  ]);
});

test("of an expression", () => {
  const text = `steps['a-b'].status == "Failed" and 'Error' != lastRetry.status or inputs.status == 'x'`;
  assert.equal(shown(text, comparisonsInExpression(text)).sort(), [
    `lastRetry.status Error 'Error'`,
    `steps.a-b.status Failed "Failed"`,
  ]);
  assert.equal(comparisonsInExpression("a =="), []);
});

test.run();
