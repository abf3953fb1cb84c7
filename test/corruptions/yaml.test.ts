import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "../cli/command.ts";
import { type Corruption, replaceLine } from "./corrupt.ts";
import { type Reported, readReport, underlined } from "./report.ts";

const fixtures = new URL("../../packages/schema/fixtures/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, fixtures), "utf8");

/** As for TSX, with the path in the manifest instead of the column. */
type YamlCorruption = Omit<Corruption, "column"> & { readonly path: readonly (string | number)[] };

const corruptions: readonly YamlCorruption[] = JSON.parse(read("corruptions.json"));
const texts = corruptions.map((corruption) => replaceLine(read(`manifests/${corruption.base}`), corruption));

/** Lints all corrupted manifests in one run, after a change of each. */
const lint = (change: (text: string) => string): readonly Reported[] => {
  const files = Object.fromEntries(texts.map((text, number) => [`${number}.yaml`, change(text)]));
  const { status, stdout, stderr } = argotsx(["lint", "--format", "json"], { cwd: project(files) });
  assert.equal([status, stderr], [1, ""]);
  return readReport(stdout);
};

const reported = lint((text) => text);

test("the manifests that are corrupted are sound", () => {
  const bases = readdirSync(new URL("manifests", fixtures)).map((name) => [name, read(`manifests/${name}`)]);
  const { status, stdout } = argotsx(["lint", "--format", "json"], { cwd: project(Object.fromEntries(bases)) });
  assert.equal([status, readReport(stdout)], [0, []]);
});

/** The word that has to be underlined: the key that is wrong or lacks something, else the value. */
const expectedText = ({ id, path, to }: YamlCorruption): string => {
  const key = path.at(-1);
  if (id === "unknown-field" || (id === "missing-field" && typeof key === "string")) return String(key);
  const [, value = ""] = /^\s*(?:- )?(?:[\w./-]+:(?: |$))?(.*)$/.exec(to) ?? [];
  return value === "" ? String(key) : value;
};

for (const [number, corruption] of corruptions.entries()) {
  test(`${corruption.base}: ${corruption.name}`, () => {
    const found = reported.filter(({ file }) => file === `${number}.yaml`);
    const { id, line, path } = corruption;
    assert.equal(
      found.map((one) => ({ id: one.id, severity: one.severity, line: one.line, path: one.path })),
      [{ id, severity: "error", line, path }],
    );
    const [one] = found;
    const text = one && underlined(one, texts[number] ?? "");
    // An object of a list that lacks a field has no key: it is underlined from its first line on.
    if (id !== "missing-field" || typeof path.at(-1) === "string") assert.is(text, expectedText(corruption));
    else assert.is(texts[number]?.split("\n")[line - 1]?.replace(/^[ -]*/, ""), text);
  });
}

test("line ends, a byte order mark and marks between documents change no place", () => {
  assert.equal(
    lint((text) => text.replaceAll("\n", "\r\n")),
    reported,
  );
  assert.equal(
    lint((text) => `\uFEFF${text}`),
    reported,
  );
  assert.equal(
    lint((text) => `---\n${text}---\n`).map(({ line, ...rest }) => ({ ...rest, line: line - 1 })),
    reported.map((one) => ({ ...one, endLine: (one.endLine ?? 0) + 1 })),
  );
});

test.run();
