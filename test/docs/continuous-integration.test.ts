import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { manifest } from "../cli/command.ts";
import { makeProject, runCommand } from "./walk/project.ts";

// The snippets are read as their systems would, and their commands run, but for those that install.
const page = readFileSync(new URL("../../docs/continuous-integration.md", import.meta.url), "utf8");
const snippets = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => parse(text));

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const stepsOf = (snippet: { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> }) =>
  Object.values(snippet.jobs ?? {}).flatMap(({ steps }) => steps);

const isOurs = (command: string): boolean => command.includes("argotsx");

/** Runs commands in a project with a sound and, where it is asked for, a broken manifest; the first that fails ends it. */
const runIn = (commands: readonly string[], isBroken: boolean) => {
  const folder = makeProject();
  try {
    mkdirSync(join(folder, "manifests"));
    writeFileSync(join(folder, "manifests/a.yaml"), manifest());
    if (isBroken)
      writeFileSync(
        join(folder, "manifests/b.yaml"),
        manifest().replace("image:", "imagePullPolcy: Always\n        image:"),
      );
    let last = { status: 0, printed: "" };
    for (const command of commands) {
      last = runCommand(folder, command);
      if (last.status !== 0) break;
    }
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    return { ...last, files: Object.fromEntries(written.flatMap((name) => made(name, read))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const written = ["argotsx.sarif", "argotsx.xml", "gl-code-quality-report.json"];

const made = (name: string, read: (name: string) => string): readonly (readonly [string, string])[] => {
  try {
    return [[name, read(name)]];
  } catch {
    return [];
  }
};

const [actions, check, scanning, gitlab, hooks] = snippets;

test("the job of GitHub Actions annotates what is wrong, and fails then", () => {
  const commands = stepsOf(actions).flatMap(({ run }) => (run !== undefined && isOurs(run) ? [run] : []));
  assert.equal(commands, ["npx argotsx lint --format github"]);
  assert.equal(runIn(commands, false), { status: 0, printed: "checked 1 file\n", files: {} });
  const { status, printed } = runIn(commands, true);
  assert.is(status, 1);
  assert.match(printed, /^::error file=manifests\/b\.yaml,line=10,/m);
});

test("its second step compares what is committed", () => {
  const [{ run }] = check;
  assert.is(runIn([run], false).status, 0);
});

test("the job of code scanning uploads the file that it wrote", () => {
  const steps = stepsOf(scanning);
  const commands = steps.flatMap(({ run }) => (run !== undefined && isOurs(run) ? [run] : []));
  const upload = steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif"));
  const { status, files } = runIn(commands, true);
  assert.is(status, 1);
  assert.is(JSON.parse(files[upload?.with?.sarif_file ?? ""] ?? "{}").runs[0].results[0].ruleId, "unknown-field");
  assert.is(scanning.permissions["security-events"], "write");
  // Without a condition a step is left out when one before it failed.
  assert.is(upload?.if, `\${{ !cancelled() && hashFiles('${upload?.with?.sarif_file}') != '' }}`);
});

test("the job of GitLab writes both reports that it names, and fails when something is wrong", () => {
  const { script, artifacts } = gitlab.argotsx;
  const commands: readonly string[] = script.filter(isOurs);
  assert.is(runIn(commands, false).status, 0);
  const { status, files } = runIn(commands, true);
  assert.is(status, 1);
  assert.is(JSON.parse(files[artifacts.reports.codequality] ?? "[]")[0].location.path, "manifests/b.yaml");
  assert.match(files[artifacts.reports.junit] ?? "", '<testsuite name="manifests/a.yaml" tests="1" failures="0"');
  assert.is(artifacts.when, "always");
});

test("the hook of pre-commit checks the files that it is asked for", () => {
  const [hook] = hooks.repos[0].hooks;
  const pattern = new RegExp(hook.files);
  assert.ok(["a.yaml", "b/c.yml", "d.json", "e.tsx", "argotsx.config.ts"].every((name) => pattern.test(name)));
  assert.not.ok(pattern.test("README.md"));
  assert.is(runIn([hook.entry], false).status, 0);
  assert.is(runIn([hook.entry], true).status, 1);
});

test("the comments of the page on the command line suppress what they say", () => {
  const text = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
  const [, yaml = ""] = /```yaml\n(# argotsx-disable-file .*?)```/s.exec(text) ?? [];
  const folder = makeProject();
  try {
    writeFileSync(join(folder, "a.yaml"), yaml);
    assert.equal(runCommand(folder, "argotsx lint a.yaml"), { status: 0, printed: "checked 1 file\n" });
    writeFileSync(join(folder, "a.yaml"), yaml.replace(/ *# argotsx.*/g, ""));
    const { printed } = runCommand(folder, "argotsx lint a.yaml --profile strict");
    for (const id of ["missing-memory-limit", "floating-image", "spliced-code"]) assert.match(printed, `[${id}]`);
    writeFileSync(join(folder, "a.yaml"), yaml);
    const strict = runCommand(folder, "argotsx lint a.yaml --profile strict").printed;
    assert.not.match(strict, /\[(?:missing-memory-limit|floating-image|spliced-code|\w+-suppression)\]/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
