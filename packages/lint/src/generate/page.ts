import type { Category, Rule } from "../engine/rule.ts";
import { type Example, examplesOf } from "./examples-of.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

const titles: Readonly<Record<Category, readonly [title: string, intro: string]>> = {
  correctness: ["Correctness", "What cannot work, or not as it is written."],
  references: ["References", "Names that lead nowhere: of templates, tasks, inputs, outputs and variables."],
  expressions: ["Expressions", "Conditions, expressions and dependencies, in Argo's three small languages."],
  limits: ["Limits", "What becomes too large or too long for Kubernetes or Argo."],
  security: ["Security", "Holes, and habits that lead to holes."],
  style: ["Style", "What works, and could be said better."],
};

const made = "<!-- Made by scripts/docs.ts from packages/lint; do not edit. -->";

const runsIn = ({ origin, only }: Rule): string => {
  if (only === "strict") return "profile `strict`";
  if (only === "argo") return "profile `argo`";
  return origin === "argo" ? "every profile" : "profiles `recommended` and `strict`";
};

const whose = ({ origin }: Rule): string =>
  origin === "argo" ? "Argo refuses it too" : "Argo accepts it: this is our own rule";

const versions = ({ since, until }: Rule): string =>
  since === undefined && until === undefined
    ? ""
    : ` · Argo ${since === undefined ? `up to ${until}` : until === undefined ? `since ${since}` : `${since} to ${until}`}`;

const code = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const shown = ({ yaml, tsx }: Example): readonly string[] => [
  ...(yaml === undefined ? [] : [code("yaml", yaml)]),
  ...(tsx === undefined ? [] : [code("tsx", tsx)]),
];

/** The page of a rule, as Markdown, with the examples of its fixture folder. */
export const rulePage = (rule: Rule): string => {
  const { id, title, severity, category, docs } = rule;
  const { wrong, right } = examplesOf(new URL(`${id}/`, fixtures));
  const parts = [
    made,
    `# ${id}`,
    `${title}.`,
    `${severity === "error" ? "Error" : severity === "warning" ? "Warning" : "Note"} in ${runsIn(rule)} · [${titles[category][0].toLowerCase()}](README.md) · ${whose(rule)}${versions(rule)}`,
    docs.trim(),
    "## Wrong",
    ...shown(wrong),
    ...(wrong.tsx === undefined ? ["In TSX, types or the components themselves do not let this be said."] : []),
    "## Right",
    ...shown(right),
  ];
  return `${parts.join("\n\n")}\n`;
};

/** What the profiles are, with the rules that only the strictest asks: who misses one of them looks here. */
const profilesOf = (rules: readonly Rule[]): string => {
  const strict = rules.filter(({ only }) => only === "strict").sort((a, b) => (a.id < b.id ? -1 : 1));
  const listed = strict.map(
    ({ id, title }) => `- [${id}](${id}.md): ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  );
  return `Which rules run, \`--profile\` says or \`lint.profile\` of the [configuration](../configuration.md): \`argo\`, those of origin \`argo\` alone; \`recommended\`, which is meant where nothing is said; or \`strict\`, which asks about habits too:\n\n${listed.join("\n")}`;
};

/** The list of all rules, as Markdown. */
export const rulesPage = (rules: readonly Rule[]): string => {
  const sections = Object.entries(titles).flatMap(([category, [title, intro]]) => {
    const own = rules.filter((rule) => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} | ${rule.origin} | ${runsIn(rule)} |`,
    );
    const head = "| rule | what it reports | severity | origin | runs in |\n|---|---|---|---|---|";
    return [`## ${title}`, intro, `${head}\n${rows.join("\n")}`];
  });
  return `${[
    made,
    "# Rules",
    "What `argotsx lint` checks beyond the [shape of manifests](../diagnostics.md). A rule of origin `argo` says what Argo itself refuses; one of origin `argotsx` what Argo lets pass and should not be. `argotsx explain ID` prints a page.",
    profilesOf(rules),
    ...sections,
  ].join("\n\n")}\n`;
};
