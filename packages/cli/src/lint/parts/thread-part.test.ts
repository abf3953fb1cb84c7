import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Checked, Numbered, Part } from "./part.ts";
import type { Assignment } from "./protocol.ts";
import { Thread } from "./thread.ts";
import { ThreadPart } from "./thread-part.ts";

const assignment: Assignment = { cwd: "/", files: [], settings: [], settingOf: [] };
const beyond = { elsewhere: [], external: [] };
const ofThread: Numbered = { number: 1, path: "/thread.yaml", named: false };
const ofThis: Numbered = { number: 1, path: "/this.yaml", named: false };
const checked = (file: Numbered): Checked => ({
  problems: [],
  found: [],
  files: [file.path],
  suppressing: new Set(),
  texts: new Map(),
});

/** What a thread with a program knows and finds, and how often the part was made here instead. */
const ask = async (program: string | undefined) => {
  const folder = mkdtempSync(join(tmpdir(), "argotsx-thread-"));
  const file = join(folder, "program.cjs");
  const given = `const { parentPort } = require("node:worker_threads");
const read = { read: ${JSON.stringify([ofThread])} };
const checked = { checked: { problems: [], found: [], files: ["/thread.yaml"], suppressing: new Set(), texts: new Map() } };
const say = (answer) => parentPort.postMessage(answer);
/** Does each of these for the next message. */
const answer = (...each) => each.forEach((one, at) => {
  let heard = 0;
  parentPort.on("message", () => { if (heard++ === at) one(); });
});
`;
  if (program !== undefined) writeFileSync(file, `${given}${program}`);
  let made = 0;
  const instead = (): Part => {
    made++;
    return { read: async () => [ofThis], judge: async () => checked(ofThis) };
  };
  const thread = new Thread({ program: file, code: "lint" });
  try {
    const part = new ThreadPart(thread, assignment, instead);
    const known = await part.read();
    const { files } = await part.judge(beyond);
    return { known: known.map(({ path }) => path), files, made };
  } finally {
    thread.end();
    rmSync(folder, { recursive: true });
  }
};

test("a thread says what others must know, and then what it found", async () => {
  const program = "answer(() => say(read), () => say(checked));";
  assert.equal(await ask(program), { known: ["/thread.yaml"], files: ["/thread.yaml"], made: 0 });
});

const failing: Readonly<Record<string, string | undefined>> = {
  "has no program": undefined,
  "has a program that is none": "}",
  "throws at once": "throw new Error('x')",
  "ends at once": "process.exit(0)",
  "throws when it is told": "answer(() => { throw new Error('x') })",
  "says something else": "answer(() => say(checked))",
};

for (const [how, program] of Object.entries(failing)) {
  test(`what a thread should do that ${how} is done here`, async () => {
    assert.equal(await ask(program), { known: ["/this.yaml"], files: ["/this.yaml"], made: 1 });
  });
}

const failingLater: Readonly<Record<string, string>> = {
  "throws when it is asked": "answer(() => say(read), () => { throw new Error('x') });",
  "ends when it is asked": "answer(() => say(read), () => process.exit(1));",
  "is gone before it is asked": "answer(() => { say(read); setTimeout(() => process.exit(0), 1); });",
  "cannot say what it found": "answer(() => say(read), () => say({ checked: () => {} }));",
};

for (const [how, program] of Object.entries(failingLater)) {
  test(`what a thread should find that ${how} is found here`, async () => {
    assert.equal(await ask(program), { known: ["/thread.yaml"], files: ["/this.yaml"], made: 1 });
  });
}

test("what a thread cannot be told is done here", async () => {
  const thread = new Thread({ program: "/no/program.js", code: "lint" });
  const told: Assignment = { ...assignment, ...{ settings: [() => {}] as never } };
  let made = 0;
  const instead = (): Part => {
    made++;
    return { read: async () => [ofThis], judge: async () => checked(ofThis) };
  };
  const part = new ThreadPart(thread, told, instead);
  assert.equal(await part.read(), [ofThis]);
  assert.equal(await part.judge(beyond), checked(ofThis));
  assert.is(made, 1);
});

test.run();
