import { test } from "uvu";
import * as assert from "uvu/assert";
import { objectConditionFault } from "./object-condition.ts";

for (const condition of [
  "",
  "status.succeeded > 9",
  "status.phase == Succeeded",
  "status.phase in (Failed, Error)",
  "status.phase notin (Failed,,Error)",
  "status.phase in ()",
  "status.replicaStatuses.Worker.succeeded = 2",
  "status.a != x, status.b < 1,!status.c",
  "status.phase",
  "status.phase ==",
]) {
  test(`takes '${condition}'`, () => assert.is(objectConditionFault(condition), undefined));
}

const refused: readonly (readonly [condition: string, part: string, fault: RegExp])[] = [
  ["status.succeeded >= 3", ">=", /no operator '>='/],
  ["status.phase == Succeeded && status.b == x", "&&", /where a comma/],
  ["status.a == x || b", "||", /where a comma/],
  ['status.phase == "Succeeded"', '"Succeeded"', /its quotes/],
  ["status.n > many", "many", /whole numbers/],
  ["status.n >", "", /the condition ends where a number/],
  ["status.phase in Failed", "Failed", /parentheses/],
  ["status.phase in (Failed Error)", "Error", /a comma or '\)'/],
  ["status.phase in (Failed", "", /the condition ends/],
  ["status.conditions[0].type == Ready", "status.conditions[0].type", /the path/],
  ["== x", "==", /path of a field/],
  ["a is b", "is", /operator/],
  ["a == b,", "", /the condition ends/],
  ["!a == b", "==", /a comma/],
  ["a == b c", "c", /a comma/],
  ["a == /", "/", /the value/],
];

for (const [condition, part, expected] of refused) {
  test(`refuses '${condition}'`, () => {
    const found = objectConditionFault(condition);
    assert.match(found?.fault ?? "", expected);
    assert.is(condition.slice(found?.start, found?.end), part);
  });
}

test.run();
