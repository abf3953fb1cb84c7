import { test } from "uvu";
import * as assert from "uvu/assert";
import { casesOf, ofBoth, ofGo, ofOurs } from "./departures.ts";
import { hasSuite, suiteCases } from "./suite-cases.ts";
import { isAsAsked } from "./verdicts.ts";

const withSuite = hasSuite ? test : test.skip;

withSuite("our reader departs from the YAML test suite where it is listed, and nowhere else", () => {
  const cases = suiteCases();
  assert.is(cases.length, 406);
  const departing = cases.filter((one) => !isAsAsked(one)).map(({ id }) => id);
  assert.equal(departing.sort(), casesOf(ofBoth, ofOurs));
});

test("no case is listed twice", () => {
  const listed = casesOf(ofBoth, ofGo, ofOurs);
  assert.is(new Set(listed).size, listed.length);
});

test.run();
