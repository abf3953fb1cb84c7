import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { manifest } from "../cli/command.ts";
import { makePlainFolder, makeProject, runCommand, runOffline } from "./walk/project.ts";

// The snippets are read as their systems would, and their commands run, but for those that install. Each system has two: for a
// repository without package.json, where npx itself runs them, and for a project.
const page = readFileSync(new URL("../../docs/continuous-integration.md", import.meta.url), "utf8");
const snippets = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => parse(text));
const { version } = JSON.parse(
  readFileSync(new URL("../../packages/argotsx/package.json", import.meta.url), "utf8"),
) as { readonly version: string };

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const stepsOf = (snippet: { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> }) =>
  Object.values(snippet.jobs ?? {}).flatMap(({ steps }) => steps);

const isOurs = (command: string): boolean => command.includes("argotsx");

const commandsOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ run }) => (run !== undefined && isOurs(run) ? [run] : []));

/** Where commands run: in a project that has installed what it needs, or in a folder that has no package.json. */
const places = {
  project: { make: makeProject, run: runCommand },
  plain: { make: makePlainFolder, run: runOffline },
} as const;

/** Runs commands beside a sound and, where it is asked for, a broken manifest; the first that fails ends it. */
const runIn = (place: keyof typeof places, commands: readonly string[], isBroken: boolean) => {
  const { make, run } = places[place];
  const folder = make();
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
      last = run(folder, command);
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

const [actions, actionsOfProject, scanning, scanningOfProject, gitlab, gitlabOfProject, hooks, hooksOfProject] =
  snippets;

const annotates = (place: keyof typeof places, commands: readonly string[]): void => {
  assert.equal(runIn(place, commands, false), { status: 0, printed: "checked 1 file\n", files: {} });
  const { status, printed } = runIn(place, commands, true);
  assert.is(status, 1);
  assert.match(printed, /^::error file=manifests\/b\.yaml,line=10,/m);
};

test("the job of GitHub Actions annotates what is wrong, and fails then", () => {
  const commands = commandsOf(stepsOf(actions));
  assert.equal(commands, [`npx --yes argotsx@${version} lint manifests --format github`]);
  annotates("plain", commands);
});

test("the steps of a project annotate as well, and compare what is committed", () => {
  const [lint = "", check = ""] = commandsOf(actionsOfProject);
  assert.is(actionsOfProject[0].run, "npm ci");
  annotates("project", [lint]);
  assert.is(runIn("project", [check], false).status, 0);
});

test("the job of code scanning uploads the file that it wrote", () => {
  const steps = stepsOf(scanning);
  const upload = steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif"));
  for (const { status, files } of [
    runIn("plain", commandsOf(steps), true),
    runIn("project", commandsOf(scanningOfProject), true),
  ]) {
    assert.is(status, 1);
    assert.is(JSON.parse(files[upload?.with?.sarif_file ?? ""] ?? "{}").runs[0].results[0].ruleId, "unknown-field");
  }
  assert.is(scanning.permissions["security-events"], "write");
  // Without a condition a step is left out when one before it failed.
  assert.is(upload?.if, `\${{ !cancelled() && hashFiles('${upload?.with?.sarif_file}') != '' }}`);
});

test("the job of GitLab writes both reports that it names, and fails when something is wrong", () => {
  const { script, artifacts } = gitlab.argotsx;
  const forms = [
    ["plain", script],
    ["project", gitlabOfProject.script.filter(isOurs)],
  ] as const;
  for (const [place, commands] of forms) {
    assert.is(runIn(place, commands, false).status, 0);
    const { status, files } = runIn(place, commands, true);
    assert.is(status, 1);
    assert.is(JSON.parse(files[artifacts.reports.codequality] ?? "[]")[0].location.path, "manifests/b.yaml");
    assert.match(files[artifacts.reports.junit] ?? "", '<testsuite name="manifests/a.yaml" tests="1" failures="0"');
  }
  assert.is(artifacts.when, "always");
});

test("the hooks of pre-commit check the files that they are asked for", () => {
  const [plain] = hooks.repos[0].hooks;
  const [ofProject] = hooksOfProject.repos[0].hooks;
  const takes = (hook: { readonly files: string }, names: readonly string[]): boolean =>
    names.every((name) => new RegExp(hook.files).test(name)) && !new RegExp(hook.files).test("README.md");
  assert.ok(takes(plain, ["a.yaml", "b/c.yml", "d.json"]));
  assert.ok(takes(ofProject, ["a.yaml", "b/c.yml", "d.json", "e.tsx", "argotsx.config.ts"]));
  // What pre-commit installs stands in the path of its hook.
  assert.equal([plain.language, plain.additional_dependencies], ["node", [`argotsx@${version}`]]);
  const command = `npx --offline --package=${plain.additional_dependencies[0]} -- ${plain.entry}`;
  const forms = [
    ["plain", command],
    ["project", ofProject.entry],
  ] as const;
  for (const [place, entry] of forms) {
    assert.is(runIn(place, [entry], false).status, 0);
    assert.is(runIn(place, [entry], true).status, 1);
  }
});

test("nothing that a repository without package.json is told needs one, and all of it names the version", () => {
  const told = [...page.matchAll(/npx --yes (\S+)|additional_dependencies: \["(.+?)"\]/g)].map(
    ([, run, hook]) => run ?? hook,
  );
  assert.is(told.length, 6);
  assert.equal([...new Set(told)], [`argotsx@${version}`]);
  const whole = [stepsOf(actions), stepsOf(scanning), gitlab].map((one) => JSON.stringify(one));
  assert.not.ok(whole.some((text) => text.includes("npm ci")));
  // What it would have said.
  assert.match(runIn("plain", ["npm ci"], false).printed, "EUSAGE");
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
