import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileImport } from "../file-import.ts";
import { linkFiles } from "./link-files.ts";

/** A WorkflowTemplate whose template calls those of others. */
const library = (name: string, ...called: readonly string[]) =>
  JSON.stringify({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "WorkflowTemplate", metadata: { name } },
    spec: {
      templates: [
        { name: "main", steps: called.map((one) => [{ name: one, templateRef: { name: one, template: "main" } }]) },
      ],
    },
  });

const linked = (files: Readonly<Record<string, string>>) => {
  const imports = new Map(Object.entries(files).map(([module, text]) => [module, new FileImport(text)]));
  const waves = linkFiles(imports);
  return {
    waves,
    text: (module: string): string => {
      for (const wave of waves) {
        for (const name of wave) {
          const file = imports.get(name);
          const text = file?.write();
          if (name === module) return text ?? "";
          file?.accept();
        }
      }
      return "";
    },
  };
};

test("files come behind those that they import, and import them where they are", () => {
  const { waves, text } = linked({
    "a/c.tsx": library("c", "b", "a"),
    "a/b/b.tsx": library("b", "a"),
    "x/a.tsx": library("a"),
    "d.tsx": library("d", "nowhere"),
  });
  assert.equal(waves, [["x/a.tsx", "d.tsx"], ["a/b/b.tsx"], ["a/c.tsx"]]);
  assert.match(text("a/b/b.tsx"), 'import { A } from "../../x/a.tsx";');
  assert.match(text("a/c.tsx"), 'import { A } from "../x/a.tsx";\nimport { B } from "./b/b.tsx";');
  assert.match(text("d.tsx"), "templateRef={{");
});

test("a call of a library that no file of the run has is told with its place, and no other one is", () => {
  const run = linked({ "a.tsx": library("a", "nowhere", "b"), "b.tsx": library("b") });
  const said =
    "WorkflowTemplate 'nowhere' is not among the imported files: import its file in the same run, or declare it with --stubs";
  assert.match(run.text("a.tsx"), `// 'nowhere' in 'main' is not typed: ${said}\n`);
  assert.not.match(run.text("b.tsx"), "not typed");
});

test("hooks of calls and of the workflow call templates of libraries as well", () => {
  const hook = { expression: "true", templateRef: { name: "lib", template: "main" } };
  const steps = [[{ name: "run", template: "run", hooks: { exit: { templateRef: hook.templateRef }, odd: hook } }]];
  const templates = [
    { name: "main", steps },
    { name: "run", container: { image: "x" } },
  ];
  const workflow = JSON.stringify({
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a" } },
    spec: { entrypoint: "main", hooks: { early: hook }, templates },
  });
  const { waves, text } = linked({ "a.tsx": workflow, "lib.tsx": library("lib") });
  assert.equal(waves, [["lib.tsx"], ["a.tsx"]]);
  const made = text("a.tsx");
  assert.match(made, 'import { Lib } from "./lib.tsx";');
  assert.match(made, '<Run onExit={<Lib.Main />} hooks={{ odd: <Lib.Main when="true" /> }} />');
  assert.match(made, 'hooks={{ early: <Lib.Main when="true" /> }}');
});

test("a library that came out wrong is not imported", () => {
  const [lib, caller] = [new FileImport(library("lib")), new FileImport(library("caller", "lib"))];
  linkFiles(
    new Map([
      ["lib.tsx", lib],
      ["caller.tsx", caller],
    ]),
  );
  lib.write();
  assert.match(caller.write() ?? "", "templateRef={{");
  lib.accept();
  assert.match(caller.write() ?? "", 'import { Lib } from "./lib.tsx";');
});

test("chains and circles of any length make few waves", () => {
  const names = Array.from({ length: 300 }, (_, index) => `l${index}`);
  const chain = names.map((name, index) => [`${name}.tsx`, library(name, `l${index + 1}`)] as const);
  assert.is(linked(Object.fromEntries(chain)).waves.length, 10);
  const circle = names.map((name, index) => [`${name}.tsx`, library(name, `l${(index + 1) % 300}`, name)] as const);
  assert.is(linked(Object.fromEntries(circle)).waves.length, 10);
});

test.run();
