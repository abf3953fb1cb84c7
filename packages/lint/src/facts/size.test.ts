import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonSize, saidSize, sizeAbove, utf8Size } from "./size.ts";

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'a"\\<>&\n\t\b\f\r\u0000\u007f\u2028é€\ud800\udc00'), fc.constant("😀")),
});

test("a text is as large as its bytes", () => {
  fc.assert(fc.property(anyText, (text) => assert.is(utf8Size(text), Buffer.byteLength(text))));
});

/** JavaScript's JSON with what Go escapes beside it. */
const goJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

test("a value is as large as its JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(anyText), (value, texts) => {
      const all = { value, texts, [texts.join("")]: 1 };
      assert.is(jsonSize(all), Buffer.byteLength(goJson(all)));
    }),
  );
  assert.is(jsonSize({ a: undefined, b: [] }), '{"b":[]}'.length);
  assert.is(jsonSize({}), 2);
  assert.is(jsonSize(Number.NaN), 3);
});

test("what is above a limit is told exactly, and nothing else", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(anyText), fc.nat(300), (value, texts, limit) => {
      const all = { value, texts };
      const size = jsonSize(all);
      assert.is(sizeAbove(limit, all), size > limit ? size : undefined);
    }),
  );
});

test("sizes are said as people say them", () => {
  assert.is(saidSize(900), "900 bytes");
  assert.is(saidSize(1_572_864), "1.5 MiB");
  assert.is(saidSize(131_072), "128 KiB");
});

test.run();
