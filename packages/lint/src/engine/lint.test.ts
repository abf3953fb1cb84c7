import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../manifest.ts";
import { valueOutsideEnum } from "../rules/correctness/value-outside-enum.ts";
import { exitHandler } from "../rules/references/exit-handler.ts";
import { undefinedEntrypoint } from "../rules/references/undefined-entrypoint.ts";
import { Workspace } from "../workspace/workspace.ts";
import { told as toldOf } from "./found.ts";
import { Linter, lint } from "./lint.ts";
import { type Rule, type RuleFinding, rule } from "./rule.ts";

const file = "all.yaml";

const sourceOf = (value: unknown) => {
  const manifest: Manifest = { value, locate: () => ({ file, line: 1, column: 1 }) };
  return { file, manifest };
};

const pod = (name: string, spec: unknown) => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "WorkflowTemplate",
  metadata: { name },
  spec,
});

// Finds something in each template that another resource calls, and in each template of a caller.
const called = rule({
  id: "called",
  origin: "argotsx",
  category: "style",
  severity: "warning",
  title: "A template",
  docs: "",
  visit: ({ root, template }, report) => {
    if (root.name === "caller") report({ at: template.path, message: `${template.owner.phrase}: ${template.phrase}` });
  },
});

test("a finding in another document of the same file is not taken for one that was told", () => {
  const caller = pod("caller", {
    entrypoint: "main",
    templates: [{ name: "main", steps: [[{ name: "a", templateRef: { name: "library", template: "echo" } }]] }],
  });
  const library = pod("library", { templates: [{ name: "echo", container: { image: "alpine:3.20" } }] });
  const found = lint(new Workspace([caller, library].map(sourceOf)), {
    rules: [called],
    selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
  });
  assert.equal(
    found.map(({ message }) => message),
    ["WorkflowTemplate 'caller': template 'main'", "WorkflowTemplate 'library': template 'echo'"],
  );
});

// A typo, and what follows from it: nothing has the name that is meant.
const tellTypo: NonNullable<Rule["visit"]> = ({ root, template }, report) =>
  report({ at: template.path, message: "a typo", meant: { in: root, at: ["spec", "templates", 0] } });
const typo = rule({ ...called, id: "typo", visit: tellTypo });
const unused = rule({
  id: "unused",
  origin: "argotsx",
  category: "style",
  severity: "warning",
  isConsequence: true,
  title: "Unused",
  docs: "",
  template: ({ path }, report) => report({ at: [...path, "name"], message: "unused" }),
});

const typoOfOther = rule({
  ...typo,
  visit: (visit, report, context) => {
    if (visit.root.name === "other") tellTypo(visit, report, context);
  },
});

test("what a finding says to be meant is not told to be unused, and everything else is", () => {
  const two = pod("two", { templates: [{ name: "a" }, { name: "b" }] });
  const other = pod("other", { templates: [{ name: "a" }] });
  const found = (rules: readonly Rule[], resources: readonly unknown[]) =>
    lint(new Workspace(resources.map(sourceOf)), {
      rules,
      selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
    }).map(({ id, path }) => `${id} ${path?.join(".")}`);
  assert.equal(found([unused], [two]), ["unused spec.templates.0.name", "unused spec.templates.1.name"]);
  assert.equal(found([unused, typo], [two]), [
    "unused spec.templates.1.name",
    "typo spec.templates.0",
    "typo spec.templates.1",
  ]);
  // The same path of another document is another place, whether it is in the same file or not.
  assert.equal(found([unused, typoOfOther], [two, other]), [
    "unused spec.templates.0.name",
    "unused spec.templates.1.name",
    "typo spec.templates.0",
  ]);
});

// Two rules on one text, of which the first says what the second does.
const told = rule({
  ...called,
  id: "told",
  visit: ({ template: { path } }, report) => {
    for (const text of ["{{a}}", "{{b}}"])
      report({ at: [...path, "name"], excerpt: { text, nth: 0 }, message: "told" });
  },
});
const telling = (excerpt: string | undefined, severity: Rule["severity"]): Rule =>
  rule({
    ...called,
    id: "telling",
    severity,
    visit: ({ template: { path } }, report) =>
      report({
        at: [...path, "name"],
        ...(excerpt !== undefined && { excerpt: { text: excerpt, nth: 0 } }),
        message: "telling",
        covers: ["told"],
      }),
  });

test("a finding covers what another rule says of the same text or a part of its excerpt, unless that is worse", () => {
  const found = (...rules: readonly Rule[]) =>
    lint(new Workspace([pod("one", { templates: [{ name: "{{a}} {{b}}" }] })].map(sourceOf)), {
      rules,
      selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
    }).map(({ id, at }) => `${id} ${at?.excerpt?.text}`);
  assert.equal(found(told, telling(undefined, "warning")), ["telling undefined"]);
  assert.equal(found(telling("{{a}} ", "warning"), told), ["telling {{a}} ", "told {{b}}"]);
  assert.equal(found(telling("x{{a}}y {{b}}", "warning"), told), ["telling x{{a}}y {{b}}"]);
  assert.equal(found(telling("a", "warning"), told), ["telling a", "told {{a}}", "told {{b}}"]);
  const error = rule({ ...told, severity: "error" });
  assert.equal(found(error, telling(undefined, "warning")), ["told {{a}}", "told {{b}}", "telling undefined"]);
  assert.equal(found(error, telling(undefined, "error")), ["telling undefined"]);
});

test("a finding covers no text that is only a part of a word of its own", () => {
  const at = (excerpt: string, id: string, more: Partial<RuleFinding> = {}): Rule =>
    rule({
      ...called,
      id,
      visit: ({ template: { path } }, report) =>
        report({ at: [...path, "name"], excerpt: { text: excerpt, nth: 0 }, message: id, ...more }),
    });
  const found = (by: string, text: string) =>
    lint(new Workspace([pod("one", { templates: [{ name: "b and-a and a" }] })].map(sourceOf)), {
      rules: [at(by, "by", { covers: ["told"] }), at(text, "told")],
      selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
    }).map(({ id }) => id);
  assert.equal(found("and", "and"), ["by"]);
  assert.equal(found("and", "a"), ["by", "told"]);
  assert.equal(found("and-a", "a"), ["by", "told"]);
  assert.equal(found("and-a and a", "a"), ["by"]);
});

const selection = { profile: "recommended", settings: new Map(), target: "4.1" } as const;
const counting = (name: string, check: NonNullable<Rule["resource"]>) => {
  const asked: (string | undefined)[] = [];
  const counted = rule({
    ...called,
    id: name,
    visit: () => {},
    resource: (resource, report, context) => {
      asked.push(resource.name);
      check(resource, report, context);
    },
  });
  return { asked, counted };
};
const workflow = (name: string, spec: unknown = {}) => ({ ...pod(name, spec), kind: "Workflow" });

test("a workflow that has to do with no other is checked when it is read, and not again", () => {
  const { asked, counted } = counting("alone", (resource, report) => report({ at: [], message: `${resource.name}` }));
  const linter = new Linter({ rules: [counted], selectionOf: () => selection });
  const call = { name: "a", templateRef: { name: "library", template: "echo" } };
  const refers = workflow("refers", { templates: [{ name: "main", steps: [[call]] }] });
  const sources = [workflow("alone"), refers, pod("library", {})].map(sourceOf);
  linter.checkAlone(sources);
  assert.equal(asked, ["alone"]);
  const found = toldOf([linter.check(new Workspace(sources))]);
  assert.equal(asked, ["alone", "refers", "library"]);
  assert.equal(found.map(({ message }) => message).sort(), ["alone", "library", "refers"]);
});

const asking: Readonly<Record<string, (workspace: Workspace) => unknown>> = {
  "all resources": ({ resources }) => resources.length,
  "all documents": ({ sources }) => sources.length,
  "other kinds": ({ others }) => others.length,
  "a template": (workspace) => workspace.find("library", "", false)?.resource.name,
  "whether there is a name": (workspace) => workspace.has("library", false),
  "a name that is meant": (workspace) => workspace.closestTo("librery", false),
  objects: ({ objects }) => objects.length,
};

for (const [what, ask] of Object.entries(asking)) {
  test(`a workflow of which a rule asks for ${what} is checked when all are known`, () => {
    const { asked, counted } = counting("asking", (_resource, report, { workspace }) =>
      report({ at: [], message: `${ask(workspace)}` }),
    );
    const configMap = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "library" }, data: {} };
    const volumes = [{ name: "a", configMap: { name: "library" } }];
    const options = { rules: [counted], selectionOf: () => selection };
    const linter = new Linter(options);
    const sources = [workflow("one", { volumes }), pod("library", {}), configMap].map(sourceOf);
    for (const source of sources) linter.checkAlone([source]);
    const found = toldOf([linter.check(new Workspace(sources))]);
    assert.equal(asked, ["one", "one", "library"]);
    assert.equal(found, lint(new Workspace(sources), options));
  });
}

test("the rules of users are asked of everything once, when all is known", () => {
  const { asked, counted } = counting("own", () => {});
  const linter = new Linter({ rules: [], selectionOf: () => ({ ...selection, own: [counted] }) });
  const sources = [workflow("one")].map(sourceOf);
  linter.checkAlone(sources);
  assert.equal(asked, []);
  linter.check(new Workspace(sources));
  assert.equal(asked, ["one"]);
});

const lib = (spec: unknown) => ({ ...pod("lib", spec), metadata: { name: "lib" } });
const uses = (name: string, spec: object = {}) => workflow(name, { workflowTemplateRef: { name: "lib" }, ...spec });
const handler = { name: "main", inputs: { parameters: [{ name: "a" }] }, container: { image: "alpine:3.20" } };
const size = { name: "size", value: "b", enum: ["s", "m"] };

/** Where a rule finds something: at a reference, or at what it is about. */
const placesOf = (asked: Rule, all: readonly unknown[], isExternal = false): readonly string[] => {
  const sources = all.map((value, index) => ({
    ...sourceOf(value),
    file: `${index}.yaml`,
    isExternal: isExternal && index === 0,
  }));
  return lint(new Workspace(sources), { rules: [asked], selectionOf: () => selection }).map(({ path }) =>
    path?.at(-1) === "workflowTemplateRef" ? "reference" : `${path?.join(".")}`,
  );
};

const ofTemplate: Readonly<Record<string, readonly [Rule, string, object]>> = {
  "an entrypoint that is not there": [undefinedEntrypoint, "spec.entrypoint", { entrypoint: "mian" }],
  "an exit handler that is not there": [exitHandler, "spec.onExit", { onExit: "x" }],
  "what its exit handler needs": [exitHandler, "spec.onExit", { onExit: "main", templates: [handler] }],
  "an argument": [valueOutsideEnum, "spec.arguments.parameters.0.value", { arguments: { parameters: [size] } }],
};

for (const [what, [asked, place, spec]] of Object.entries(ofTemplate)) {
  test(`${what} is told of a template, and not of what refers to it`, () => {
    const library = lib({ templates: [], ...spec });
    assert.equal(placesOf(asked, [library, uses("one"), uses("two")]), [place]);
    assert.equal(placesOf(asked, [uses("one"), library, uses("two")]), [place]);
    // Where it is not checked itself, each that refers to it is told.
    assert.equal(placesOf(asked, [library, uses("one"), uses("two")], true), ["reference", "reference"]);
  });
}

test("what is wrong only with what refers to a template is told there", () => {
  const given = { arguments: { parameters: [{ name: "a", value: "1" }] } };
  // The arguments of the template do not count for the exit handler of a workflow that refers to it.
  const library = lib({ onExit: "main", templates: [handler], ...given });
  assert.equal(placesOf(exitHandler, [library, uses("one")]), ["reference"]);
  // Each lacks what the other has.
  const needs = { ...handler, inputs: { parameters: [{ name: "a" }, { name: "b" }] } };
  const other = { arguments: { parameters: [{ name: "b", value: "1" }] } };
  const both = lib({ onExit: "main", templates: [needs], ...given });
  assert.equal(placesOf(exitHandler, [both, uses("one", other)]), ["spec.onExit", "reference"]);
});

test.run();
