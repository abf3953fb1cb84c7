import { test } from "uvu";
import * as assert from "uvu/assert";
import { namesRead } from "./names-read.ts";

const reads = (text: unknown, name: string): boolean => namesRead([text], "inputs", "parameters").has(name);

const read: readonly (readonly [text: unknown, name: string])[] = [
  ["{{inputs.parameters.a}}", "a"],
  ["{{ inputs.parameters.a-b }}", "a-b"],
  ["{{=inputs.parameters['a-b']}}", "a-b"],
  ['{{=inputs["parameters"]["a"]}}', "a"],
  ["inputs?.parameters?.a ?? 1", "a"],
  ["{{inputs.parameters}}", "whatever"],
  ["{{inputs.parameters.{{item}}}}", "whatever"],
  ["{{=inputs.parameters[item]}}", "whatever"],
  ["{{=toJson(inputs)}}", "whatever"],
  [{ deep: [{ "{{inputs.parameters.key}}": 1 }] }, "key"],
];
for (const [text, name] of read) test(`read: ${JSON.stringify(text)}`, () => assert.ok(reads(text, name)));

const unread: readonly (readonly [text: unknown, name: string])[] = [
  ["{{inputs.parameters.ab}}", "a"],
  ["{{inputs.artifacts.a.path}}", "a"],
  ["the inputs", "a"],
  ["{{tasks.inputs.parameters.a}}", "a"],
  [{ name: "a" }, "a"],
];
for (const [text, name] of unread) test(`not read: ${JSON.stringify(text)}`, () => assert.not(reads(text, name)));

test.run();
