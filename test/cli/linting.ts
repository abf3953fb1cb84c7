import { argotsx, project } from "./command.ts";

/** A workflow whose first step is the call of a template that takes a parameter. */
export const workflow = (call: string): string =>
  [
    "apiVersion: argoproj.io/v1alpha1",
    "kind: Workflow",
    "metadata: { generateName: a- }",
    "spec:",
    "  entrypoint: main",
    "  templates:",
    "    - name: main",
    "      steps:",
    `        - - ${call}`,
    "    - name: greet",
    "      inputs: { parameters: [{ name: who }] }",
    '      container: { image: "busybox:1.37", args: ["{{inputs.parameters.who}}"] }',
    "",
  ].join("\n");

/** It does not say that parameter. */
export const missing = workflow("{ name: a, template: greet }");
/** A configuration of the linter. */
export const config = (lint: string): string =>
  `import { defineConfig, defineRule } from "argotsx/config";\nexport default defineConfig({ lint: ${lint} });\n`;

const said = (stdout: string): string[] =>
  JSON.parse(stdout).diagnostics.map(
    ({ id, severity, file, line, column }: Readonly<Record<string, unknown>>) =>
      `${severity} ${id} ${file}:${line}:${column}`,
  );

/** What a run tells of a folder with these files, a line each. */
export const lint = (files: Readonly<Record<string, string>>, ...parameters: readonly string[]) => {
  const { status, stdout, stderr } = argotsx(["lint", "--format", "json", ...parameters], { cwd: project(files) });
  return { status, stderr, said: stdout === "" ? [] : said(stdout) };
};
