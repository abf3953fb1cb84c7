import { test } from "uvu";
import * as assert from "uvu/assert";
import { options } from "../../../build/src/config/options.ts";
import { commands } from "./options.ts";

test("what an option takes is the same on the command line and in a configuration", () => {
  const { layout, lint, defaults } = options;
  const inGroup = (group: typeof lint, name: string) => (group.kind === "group" ? group.options[name] : undefined);
  const cases = [
    ["build", "layout", layout],
    ["build", "format", inGroup(defaults, "format")],
    ["lint", "profile", inGroup(lint, "profile")],
  ] as const;
  for (const [command, name, kind] of cases) {
    const option = commands.find((one) => one.name === command)?.options.find((one) => one.name === name);
    assert.equal(kind?.kind === "choice" && kind.choices, option?.choices, name);
  }
});

test("an option that a configuration turns on can be turned off", () => {
  const { defaults } = options;
  const flags = Object.entries(defaults.kind === "group" ? defaults.options : {}).flatMap(([name, { kind }]) =>
    kind === "flag" ? [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] : [],
  );
  assert.ok(flags.length > 0);
  const build = commands.find(({ name }) => name === "build");
  for (const name of flags) assert.ok(build?.options.find((one) => one.name === name)?.isNegatable, name);
});

test.run();
