import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sortDiagnostics } from "@argotsx/build";
import { narrow } from "@argotsx/build/narrow";
import type { Diagnostic, Place } from "@argotsx/diagnostic";
import { checkManifest } from "@argotsx/lint/check";
import { formatYaml } from "@argotsx/yaml/write";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileWithSources } from "../examples/compile-with-sources.ts";
import { expectFile } from "../examples/expect-file.ts";

// A folder is a test of the whole way, arrow functions and functions included: input.tsx, and the YAML or the problems
// that come out. UPDATE=1 writes the expectations anew.
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

const build = (file: string): Promise<{ readonly yaml: string; readonly diagnostics: readonly Diagnostic[] }> =>
  compileWithSources([file], fixtures, ({ files, diagnostics }) => {
    const manifests = files.flatMap((one) => one.manifests);
    const checked = manifests.flatMap((manifest) => checkManifest(manifest, "4.1"));
    const all = narrow(sortDiagnostics([...diagnostics, ...checked]));
    return { yaml: formatYaml(manifests.map(({ value }) => value)), diagnostics: all };
  });

const at = (place: Place | undefined): string =>
  place === undefined ? "nowhere" : `${place.line}:${place.column}–${place.end?.line}:${place.end?.column}`;

const show = ({ id, at: place, message, help, related }: Diagnostic): string =>
  [
    `${at(place)} ${id}: ${message}`,
    ...related.map((one) => `    ${at(one.at)} ${one.message}`),
    ...(help === undefined ? [] : [`    help: ${help}`]),
    "",
  ].join("\n");

const expectOrAbsent = (path: string, text: string): void => {
  if (text !== "") expectFile(path, text);
  else if (process.env.UPDATE === "1") rmSync(path, { force: true });
  else assert.not.ok(existsSync(path), `${relative(fixtures, path)} is expected, and nothing came out`);
};

for (const name of readdirSync(fixtures)) {
  test(name, async () => {
    const folder = join(fixtures, name);
    const { yaml, diagnostics } = await build(join(folder, "input.tsx"));
    const failed = diagnostics.some(({ severity }) => severity === "error");
    expectOrAbsent(join(folder, "expected.txt"), diagnostics.map(show).join("\n"));
    expectOrAbsent(join(folder, "expected.yaml"), failed ? "" : yaml);
  });
}

test.run();
