import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { compile } from "@argotsx/compiler";
import type { Diagnostic, Place } from "@argotsx/diagnostic";
import { isFatal, readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { examplesOf } from "./generate/examples-of.ts";
import { lint, type Rule, rules, type Source, Workspace } from "./lint.ts";

// A folder of a rule's id is its test, and the examples of its page: what is reported of wrong*.yaml and wrong*.tsx, by this
// rule alone, is in expected.txt, and nothing is of right*.yaml and right*.tsx. UPDATE=1 writes the expectations anew.
const fixtures = new URL("../fixtures/", import.meta.url);

/** Pages of rules on sizes show `…2048 KiB…` where as much text is meant. */
const filled = (text: string): string => text.replaceAll(/…(\d+) KiB…/g, (_, size) => "x".repeat(Number(size) * 1024));

const sourcesOf = (file: string, text: string): readonly Source[] => {
  const lines = filled(text).split("\n");
  return readYaml(filled(text)).documents.map((document) => {
    assert.is(document.problems.find(isFatal), undefined, `${file} is YAML`);
    const locate: Source["manifest"]["locate"] = (path, part) => {
      const span = document.locate(path, part) ?? document.start;
      return { file, line: span.line, column: span.column };
    };
    const writtenAt: Source["manifest"]["writtenAt"] = (path) => {
      const span = document.locate(path, "value");
      return span && lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
    };
    return { file, manifest: { value: document.value, locate, writtenAt } };
  });
};

const compiled = async (id: string, file: string): Promise<readonly Source[]> => {
  const module: { default: unknown } = await import(`../fixtures/${id}/${basename(file, ".tsx")}.tsx`);
  const { manifests, diagnostics } = compile(module.default, { file });
  assert.equal(diagnostics, [], `${file} compiles`);
  return manifests.map((manifest) => ({ file, manifest }));
};

const at = (place: Place | undefined): string => {
  if (place === undefined) return "nowhere";
  const trail = place.trail === undefined ? "" : ` › ${place.trail.join(" › ")}`;
  const excerpt = place.excerpt === undefined ? "" : ` › ${place.excerpt.text}`;
  return `${basename(place.file)}:${place.line}:${place.column}${trail}${excerpt}`;
};

const show = ({ severity, at: place, message, help, related, fix }: Diagnostic): string =>
  [
    `${at(place)} ${severity}: ${message}`,
    ...related.map((one) => `    ${at(one.at)} ${one.message}`),
    ...(help === undefined ? [] : [`    help: ${help}`]),
    ...(fix === undefined ? [] : [`    fix: ${fix.title}`]),
    "",
  ].join("\n");

const check = (sources: readonly Source[], { id, since, only }: Rule): readonly Diagnostic[] => {
  const profile = only === "argo" ? "argo" : "strict";
  const selection = { profile, settings: new Map(), target: since ?? "4.1" } as const;
  return lint(new Workspace(sources), { rules, selectionOf: () => selection }).filter((one) => one.id === id);
};

const expectFile = (url: URL, actual: string): void => {
  if (process.env.UPDATE === "1") {
    if (actual === "") rmSync(url, { force: true });
    else writeFileSync(url, actual);
  }
  assert.fixture(actual, existsSync(url) ? readFileSync(url, "utf8") : "");
};

for (const rule of rules) {
  test(rule.id, async () => {
    const folder = new URL(`${rule.id}/`, fixtures);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    const found: Diagnostic[] = [];
    for (const name of names.filter((one) => /\.(?:ya?ml|tsx)$/.test(one))) {
      const url = new URL(name, folder);
      const sources = name.endsWith(".tsx")
        ? await compiled(rule.id, name)
        : sourcesOf(name, readFileSync(url, "utf8"));
      const diagnostics = check(sources, rule);
      if (name.startsWith("wrong")) assert.ok(diagnostics.length > 0, `${name} is reported`);
      else assert.equal(diagnostics.map(show), [], `${name} is not reported`);
      found.push(...diagnostics);
    }
    expectFile(new URL("expected.txt", folder), found.map(show).join("\n"));
    const examples = examplesOf(folder);
    assert.ok(examples.wrong.yaml !== undefined && examples.right.yaml !== undefined, "wrong.yaml and right.yaml");
    assert.ok(examples.right.tsx !== undefined, "right.tsx");
  });
}

test("every folder is that of a rule", () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(
    readdirSync(fixtures).filter((name) => !ids.includes(name)),
    [],
  );
});

test.run();
