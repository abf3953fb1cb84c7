import { test } from "uvu";
import * as assert from "uvu/assert";
import { decode } from "./decode.ts";

const text = "kind: Workflow # größe 😀\n";
const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

test("UTF-8 and UTF-16 with a mark are text", () => {
  assert.is(decode(Buffer.from(text)), text);
  assert.is(decode(Buffer.from(`\uFEFF${text}`)), text);
  assert.is(decode(utf16), text);
  assert.is(decode(Buffer.from(utf16).swap16()), text);
  assert.is(decode(Buffer.from("")), "");
});

test("reading changes no bytes", () => {
  const bytes = Buffer.from(utf16).swap16();
  decode(bytes);
  assert.equal(bytes, Buffer.from(utf16).swap16());
});

test("anything else is no text", () => {
  const others = [
    Buffer.from([0xff, 0xfe, 0x41]),
    Buffer.from([0x61, 0xe9, 0x62]),
    Buffer.from("a\0b"),
    Buffer.from(text, "utf16le"),
  ];
  for (const bytes of others) assert.is(decode(bytes), undefined);
});

test.run();
