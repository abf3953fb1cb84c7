import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Diagnostic, Place } from "@argotsx/diagnostic";
import { formatYaml } from "@argotsx/yaml/write";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "./index.ts";

// A folder is a test: input.tsx, and what the compiler makes of it. UPDATE=1 writes the expectations anew.
const fixtures = new URL("../fixtures/", import.meta.url);

const at = (place: Place | undefined): string => {
  if (place === undefined) return "nowhere";
  const trail = place.trail === undefined ? "" : ` › ${place.trail.join(" › ")}`;
  return `${place.line}:${place.column}${trail}`;
};

const show = ({ id, at: place, message, help, related, stack }: Diagnostic): string =>
  [
    `${at(place)} ${id}: ${message}`,
    ...related.map((one) => `    ${at(one.at)} ${one.message}`),
    ...stack.map((frame) => `    in <${frame.component}> ${at(frame.at)}`),
    ...(help === undefined ? [] : [`    help: ${help}`]),
    "",
  ].join("\n");

const expectFile = (url: URL, actual: string): void => {
  if (process.env.UPDATE === "1") {
    if (actual === "") rmSync(url, { force: true });
    else writeFileSync(url, actual);
  }
  assert.fixture(actual, existsSync(url) ? readFileSync(url, "utf8") : "");
};

for (const name of readdirSync(fixtures)) {
  test(name, async () => {
    const folder = new URL(`${name}/`, fixtures);
    const module: { default: unknown } = await import(`../fixtures/${name}/input.tsx`);
    const { manifests, diagnostics } = compile(module.default, { file: "input.tsx" });
    expectFile(new URL("expected.txt", folder), diagnostics.map(show).join("\n"));
    const failed = diagnostics.some(({ severity }) => severity === "error");
    expectFile(new URL("expected.yaml", folder), failed ? "" : formatYaml(manifests.map(({ value }) => value)));
  });
}

test.run();
