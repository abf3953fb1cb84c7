import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

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

const listOf = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return "None.\n";
  const rows = findings.map(
    ({ id, file, line, message, documentation }) =>
      `| \`${file}:${line}\` | [${id}](${documentation}) | ${cell(message)} |\n`,
  );
  return `| where | rule | what it says |\n|---|---|---|\n${rows.join("")}`;
};

/** The page that lists every error and warning of profile `recommended` over a folder of Argo's examples. */
export const examplesReport = (folder: string): string => {
  const found = [...findingsIn(folder)].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
  const [errors, warnings] = ["error", "warning"].map((level) => found.filter(({ severity }) => severity === level));
  return `# What the linter says of Argo's examples

Written by \`npm run examples-report\`, which lints Argo's published examples as one folder with profile \`recommended\`. Notes
are left out. What a rule is about, and why it matters, stands on its page.

## Errors: ${errors?.length}

${listOf(errors ?? [])}
## Warnings: ${warnings?.length}

${listOf(warnings ?? [])}`;
};
