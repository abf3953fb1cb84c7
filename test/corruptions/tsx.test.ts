import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project, write } from "../cli/command.ts";
import { bases, type Corruption, corrupted, corruptions } from "./corrupt.ts";
import { isOfShape, type Reported, readReport, underlined } from "./report.ts";

// What the bundler refuses is in a package of its own: it sends all files of its package the slow way.
const refused = new Set(["missing-export", "syntax-error", "unresolved-import"]);

const folderOf = (corruption: Corruption): string =>
  `${refused.has(corruption.id) ? "refused" : "compiled"}/${corruptions.indexOf(corruption)}`;

const files: Record<string, string> = { "refused/package.json": "{}", "compiled/package.json": "{}" };
for (const corruption of corruptions) Object.assign(files, corrupted(corruption, folderOf(corruption)));

const cwd = project(files);
const built = argotsx(["build", "--format", "json", "--no-cache"], { cwd });
const reported = readReport(built.stdout);

/** The number of the corruption that a problem is about. */
const numberOf = ({ file }: Reported): number => Number(file.split("/")[1]);

const show = (found: Reported): string => {
  const text = underlined(found, files[found.file] ?? "");
  const file = found.file.split("/").slice(2).join("/");
  return `${found.id} ${file}:${found.line}:${found.column} ${text ?? "from here"}`;
};

test("the bases are sound", () => {
  const { status, stdout, stderr } = argotsx(["build", "-o", "out", "--format", "json"], {
    cwd: project(Object.fromEntries(bases)),
  });
  assert.equal([status, readReport(stdout), stderr], [0, [], ""]);
});

test("there are at least 60 faults, each in another place, of many kinds", () => {
  const places = corruptions.map(({ base, edits, edit, from, to }) => {
    const start = [...from].findIndex((char, index) => char !== to[index]);
    return `${edits ?? base}:${edit}:${start}`;
  });
  assert.ok(new Set(places).size >= 60, `${new Set(places).size} places`);
  assert.ok(new Set(corruptions.map(({ id }) => id)).size >= 20);
  assert.is(new Set(corruptions.map(({ name }) => name)).size, corruptions.length);
});

test("one run shows all of them and writes nothing", () => {
  assert.equal([built.status, built.stderr], [1, ""]);
  assert.is(new Set(reported.map(numberOf)).size, corruptions.length);
  assert.equal(
    readdirSync(cwd, { recursive: true }).filter((name) => String(name).endsWith(".yaml")),
    [],
  );
});

for (const [number, corruption] of corruptions.entries()) {
  test(`${corruption.base}: ${corruption.name}`, () => {
    const { id, base, file = base, line, column, text = "from here" } = corruption;
    const found = reported.filter((one) => numberOf(one) === number);
    assert.equal(found.map(show), [`${id} ${file}:${line}:${column} ${text}`]);
    assert.ok(found.every(({ severity }) => severity === "error"));
  });
}

test("places of other files that a problem names are there", () => {
  for (const { related, stack } of reported) {
    for (const { file } of [...related, ...stack]) if (file !== null) assert.ok(file in files, file);
  }
});

test("what a macro repeats is reported once, with its other uses", () => {
  const twice = corruptions.findIndex(({ name }) => name === "a wrong value in a macro that is used twice");
  const [found] = reported.filter((one) => numberOf(one) === twice);
  assert.equal(
    found?.related.map(({ message }) => message),
    ["the same from <Shell>"],
  );
});

test("lint, and the slow way of the bundler, lead to the same places", () => {
  const slow = 'import text from "./text.js?text";\nimport { Container, Workflow } from "argotsx";\n';
  write(cwd, {
    "compiled/text.js": "",
    "compiled/slow.tsx": `${slow}export default <Workflow name={import.meta.filename}><Container image={text} /></Workflow>;\n`,
  });
  const linted = readReport(argotsx(["lint", "--format", "json", "--no-cache"], { cwd }).stdout);
  const isBuilds = (one: Reported): boolean => isOfShape(one) || reported.some(({ id }) => id === one.id);
  assert.equal(linted.filter(isBuilds), reported);
});

test("--stdout prints nothing of what is wrong", () => {
  const { status, stdout, stderr } = argotsx(["build", "--stdout", "--no-cache"], { cwd });
  assert.equal([status, stdout], [1, ""]);
  assert.is(stderr.match(/^error\[/gm)?.length, reported.length);
});

test.run();
