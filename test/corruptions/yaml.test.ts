import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "../cli/command.ts";
import { type Corruption, replaceLine } from "./corrupt.ts";
import { isOfShape, type Reported, readReport, schedule, underlined } from "./report.ts";

const fixtures = new URL("../../packages/schema/fixtures/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, fixtures), "utf8");

/** As for TSX, with the path in the manifest instead of the column. */
type YamlCorruption = Omit<Corruption, "column"> & { readonly path: readonly (string | number)[] };

const corruptions: readonly YamlCorruption[] = JSON.parse(read("corruptions.json"));
const texts = corruptions.map((corruption) => replaceLine(read(`manifests/${corruption.base}`), corruption));

/** Other spellings of the same text, which change no place but that of the line below a document mark. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  crlf: (text) => text.replaceAll("\n", "\r\n"),
  mark: (text) => `\uFEFF${text}`,
  documents: (text) => `---\n${text}---\n`,
};

const files = Object.entries(spellings).flatMap(([folder, spell]) =>
  texts.map((text, number) => [`${folder}/${number}.yaml`, spell(text)]),
);
const linted = argotsx(["lint", "--format", "json"], { cwd: project(Object.fromEntries(files)) });

/** What is reported of the files of a folder. */
const reportedIn = (folder: string): readonly Reported[] =>
  readReport(linted.stdout)
    .filter(isOfShape)
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .map((found) => ({ ...found, file: found.file.slice(folder.length + 1) }));

const reported = reportedIn("plain");

test("one run finds problems and prints nothing else", () => {
  assert.equal([linted.status, linted.stderr], [1, ""]);
});

test("the manifests that are corrupted are sound", () => {
  const bases = readdirSync(new URL("manifests", fixtures)).map((name) => [name, read(`manifests/${name}`)]);
  const { stdout } = argotsx(["lint", "--format", "json"], { cwd: project(Object.fromEntries(bases)) });
  assert.equal(readReport(stdout).filter(isOfShape), []);
});

/** The word that has to be underlined: the key that is wrong or lacks something, else the value. */
const expectedText = ({ id, path, to }: YamlCorruption): string => {
  const key = path.at(-1);
  if (id === "unknown-field" || id === "removed-from-target" || (id === "missing-field" && typeof key === "string"))
    return String(key);
  const [, value = ""] = /^\s*(?:- )?(?:[\w./-]+:(?: |$))?(.*)$/.exec(to) ?? [];
  return value === "" ? String(key) : value;
};

const idOf = ({ id, path }: YamlCorruption): string =>
  id === "invalid-format" && path.includes("schedules") ? schedule : id;

for (const [number, corruption] of corruptions.entries()) {
  test(`${corruption.base}: ${corruption.name}`, () => {
    const found = reported.filter(({ file }) => file === `${number}.yaml`);
    const { line, path } = corruption;
    const id = idOf(corruption);
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
  assert.equal(reportedIn("crlf"), reported);
  assert.equal(reportedIn("mark"), reported);
  assert.equal(
    reportedIn("documents").map((found) => ({ ...found, line: found.line - 1, endLine: (found.endLine ?? 0) - 1 })),
    reported,
  );
});

test.run();
