import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defences } from "./defences.ts";

const command = fileURLToPath(new URL("../../packages/argotsx/bin/argotsx.js", import.meta.url));

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** Its page, below docs. */
  readonly documentation: string;
}

const findingsIn = (folder: string): readonly Finding[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [command, "lint", "--format", "json", "."], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stdout === "") throw new Error(`lint of the examples printed nothing: ${stderr}`);
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
};

/** What stands in a cell of a table as it is. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");

const byRule = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What one rule says, below the sentence that defends it. What nobody has judged yet stops the report. */
const sectionOf = (id: string, findings: readonly Finding[]): string => {
  const defence = defences[id];
  if (defence === undefined) throw new Error(`judge what ${id} says of the examples, and defend it in defences.ts`);
  const rows = findings.map(({ file, line, message }) => `| \`${file}:${line}\` | ${cell(message)} |\n`);
  return `### [${id}](${findings[0]?.documentation}): ${findings.length}

${defence}

| where | what it says |
|---|---|
${rows.join("")}`;
};

const listOf = (findings: readonly Finding[]): string =>
  findings.length === 0 ? "None.\n" : [...byRule(findings)].map(([id, of]) => sectionOf(id, of)).join("\n");

/** The page that lists every error and warning of profile `recommended` over a folder of Argo's examples. */
export const examplesReport = (folder: string): string => {
  const found = [...findingsIn(folder)].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
  const [errors, warnings] = ["error", "warning"].map((level) => found.filter(({ severity }) => severity === level));
  return `# What the linter says of Argo's examples

Written by \`npm run examples-report\`, which lints Argo's published examples as one folder with profile \`recommended\`. Notes
are left out. Below each rule stands why it is right in these places; what it is about in general is on its page.

## Errors: ${errors?.length}

${listOf(errors ?? [])}
## Warnings: ${warnings?.length}

${listOf(warnings ?? [])}`;
};
