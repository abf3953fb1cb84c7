import { once } from "node:events";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, command, environment, project } from "./command.ts";
import { config, lint, missing, workflow } from "./linting.ts";

test("many files are checked in two threads, and nothing is told that one does not tell", () => {
  const files = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => {
      const name = `template-${index % 30}`;
      const call = `{ name: a, templateRef: { name: ${name}, template: greet }, arguments: { parameters: [{ name: wo }] } }`;
      const shared = missing
        .replace("kind: Workflow\n", "kind: WorkflowTemplate\n")
        .replace("generateName: a-", `name: ${name}`);
      const named = index < 30 ? shared : workflow(call);
      const id = index % 2 === 0 ? "missing-argument" : "unused-argument";
      const comment = `        # argotsx-disable-next-line ${id} -- known\n`;
      const text = index % 9 === 0 ? named.replace(/^ +- - /m, (line) => `${comment}${line}`) : named;
      return [`${(index * 37) % 450}.yaml`, text];
    }),
  );
  const quiet = 'defineRule({ id: "no-steps", title: "Steps", template: () => {} })';
  const settings = '"missing-argument": "warning", "mising-argument": "off"';
  // Rules of a configuration keep a run in one thread.
  const inTwo = lint({ ...files, "argotsx.config.ts": config(`{ rules: { ${settings} } }`) });
  const inOne = lint({ ...files, "argotsx.config.ts": config(`{ rules: { ${settings} }, plugins: [${quiet}] }`) });
  assert.equal(inTwo, inOne);
  assert.is(inTwo.said.filter((one) => one.includes("unknown-rule")).length, 1);
  const ids = new Set(inTwo.said.map((one) => one.split(" ")[1]));
  assert.equal([...ids].sort(), ["missing-argument", "unknown-rule", "unused-suppression", "unused-template"]);
});

// Where it fails the process does its work, and nothing but the time tells of it.
test("the thread that is installed checks what it is given", async () => {
  const cwd = project({ "a.yaml": missing });
  const path = join(cwd, "a.yaml");
  const thread = new Worker(join(dirname(command), "../dist/cli/lint-thread.js"), { execArgv: [], env: environment });
  const settings = { target: "4.1", lint: { profile: "recommended", config: {}, ignoresMissing: false } };
  const answer = async (message: unknown) => {
    thread.postMessage(message);
    return (await once(thread, "message"))[0];
  };
  try {
    const files = [{ number: 0, path, named: false }];
    const { read } = await answer({ cwd, files, settings: [settings], settingOf: [0] });
    // Another workflow need not know it, but that there is one.
    assert.equal(read, files);
    const { checked } = await answer({ elsewhere: [], external: [] });
    assert.equal(checked.files, [path]);
    const ids: readonly string[] = checked.found.map(
      ({ diagnostic }: { readonly diagnostic: { readonly id: string } }) => diagnostic.id,
    );
    assert.ok(ids.includes("missing-argument"), ids.join());
  } finally {
    await thread.terminate();
  }
});

const severalHundred = (text: (index: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.yaml`, text(index)]));

test("what is mended in many files is checked again", () => {
  const cwd = project(severalHundred(() => missing.replace("entrypoint:", "entrypiont:")));
  const { status, stdout } = argotsx(["lint", "--fix", "--format", "json", "."], { cwd });
  const { fixed, diagnostics }: Readonly<Record<string, readonly { readonly id: string }[]>> = JSON.parse(stdout);
  assert.is(status, 1);
  assert.equal(fixed?.length, 300);
  assert.equal([...new Set(diagnostics?.map(({ id }) => id))], ["missing-argument"]);
});

test("a run that breaks off ends, though its thread has nothing to do yet", () => {
  const broken = "Promise.prototype.then = () => {};\nexport default {};\n";
  const cwd = project({ ...severalHundred(() => missing), "argotsx.config.ts": broken });
  const { status, stderr } = argotsx(["lint"], { cwd });
  assert.is(status, 2);
  assert.match(stderr, "the run broke off");
});

test.run();
