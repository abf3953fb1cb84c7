import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBase64 } from "./base64.ts";

test("base64 with its padding, on one line or several", () => {
  for (const text of ["", "aGk=", "aA==", "aGFs\nbG8h\n", "+/+/"]) assert.ok(isBase64(text), text);
});

test("no padding, too much of it, or other characters", () => {
  for (const text of ["aGk", "aGk==", "a===", "-_-_", "hello world", "{{inputs.parameters.body}}"]) {
    assert.not(isBase64(text), text);
  }
});

test.run();
