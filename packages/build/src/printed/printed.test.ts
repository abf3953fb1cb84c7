import { test } from "uvu";
import * as assert from "uvu/assert";
import { commandOf, decodePrinted, encodePrinted, printedFile } from "./printed.ts";

const invocation = { version: "1.0.0", start: import.meta.filename, cwd: "/work", parameters: ["build", "a.tsx"] };
const printed = { command: commandOf(invocation), modules: [], sources: [], named: [], lookups: [] };
const text = Buffer.from("kind: Workflow\nmetadata: {}\n");

test("what was kept is found again as it was", () => {
  const found = decodePrinted(encodePrinted(printed, text));
  assert.equal(found?.printed, printed);
  assert.equal(Buffer.from(found?.text ?? []), text);
});

test("damage at any place makes it count as nothing", () => {
  const good = encodePrinted(printed, text);
  for (let at = 0; at < good.length; at++) {
    const damaged = Buffer.from(good);
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    assert.is(decodePrinted(damaged), undefined, `changed at ${at}`);
    assert.is(decodePrinted(good.subarray(0, at)), undefined, `cut at ${at}`);
  }
});

test("another folder, argument, version or build of argotsx is another command", () => {
  const others = [
    { ...invocation, cwd: "/other" },
    { ...invocation, parameters: ["build", "a.tsx", "--minify-scripts"] },
    { ...invocation, parameters: ["build", "a.tsx", ""] },
    { ...invocation, version: "1.0.1" },
    { ...invocation, start: "/nowhere" },
  ];
  assert.is(new Set([invocation, ...others].map(commandOf)).size, others.length + 1);
});

test("however many commands there are, there are 1,296 files", () => {
  const names = new Set<string>();
  for (let n = 0; n < 20_000; n++) names.add(printedFile("/cache", `build ${n}`));
  assert.is(names.size, 1296);
  for (const name of names) assert.match(name, /^.cache.printed-[0-9a-z]{2}$/);
});

test.run();
