import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { configuredRules } from "../lint/configured-rules.ts";
import { wantsColor } from "../print/color.ts";
import { coloured, plain } from "../print/style.ts";
import { visibleInLine } from "../print/visible.ts";
import { type Closed, openProject, type Project } from "../project/open-project.ts";
import { type Description, descriptionsOf, everyDescription } from "./describe.ts";
import { describeOwn } from "./describe-own.ts";
import { forTerminal } from "./for-terminal.ts";

/** A text of a table as Markdown: a parameter is a word in italics, and code stays as it is. */
const prose = (text: string): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) =>
    part.startsWith("`") ? part : part.replaceAll("<", "\\<").replace(/%(\w+)%/g, "*$1*"),
  );

const words = { error: "Error, which fails a run", warning: "Warning", note: "Note", off: "Off" } as const;

/** How bad it is, and that a configuration says so, where it says something else. */
const weight = ({ severity, setting = severity }: Description): string =>
  setting === severity ? words[severity] : `${words[setting]}, as the configuration says`;

const whose = {
  argo: "Argo refuses such a manifest",
  argotsx: "Argo takes such a manifest, and argotsx does not",
} as const;

/** The page of a rule that the package brings, with its examples; nothing for what has none. */
const packagedPage = (folder: string, { page }: Description): string | undefined => {
  if (page === undefined || page.includes("#")) return undefined;
  try {
    return readFileSync(join(folder, "dist", page), "utf8")
      .replace(/^<!--.*?-->\s*/s, "")
      .trimEnd();
  } catch {
    return undefined;
  }
};

/** What a problem says: of a real manifest, where there is such a sentence, or with its parameters. */
const sayings = ({ message, example }: Description): readonly string[] => {
  if (example !== undefined) return [`It says, for example: ${prose(example)}`];
  return message === undefined ? [] : [`It says: ${prose(message)}`];
};

const pageOf = (id: string, described: Description): string => {
  const { title, docs, help, origin, category } = described;
  return [
    `# ${id}`,
    `${title}.`,
    [weight(described), category, ...(origin === undefined ? [] : [whose[origin]])].join(" · "),
    ...sayings(described),
    ...(docs === title ? [] : [prose(docs)]),
    ...(help === undefined ? [] : [`What to do: ${prose(help)}.`]),
  ].join("\n\n");
};

type Ids = ReadonlyMap<string, readonly Description[]>;

/** The rules of the configuration that governs the current folder, or what is wrong with it. */
const ownRules = async (
  context: Context,
  options: Options,
): Promise<{ readonly rules: Ids; readonly project: Closed | Project }> => {
  const request = { options, paths: [], manifests: false, withoutFiles: true };
  const project = await openProject(context, request);
  if (project.kind !== "project") return { rules: new Map(), project };
  const { own = [], settings } = configuredRules(project.settingsIn(context.cwd).lint, () => {});
  return { rules: new Map(own.map((rule) => [rule.id, [describeOwn(rule, settings.get(rule.id))]])), project };
};

const list = (own: Ids): string => {
  const groups = new Map<string, string[]>();
  const all = [...everyDescription(), ...[...own].flatMap(([id, those]) => those.map((one) => [id, one] as const))];
  for (const [id, { category, title }] of all) {
    const items = groups.get(category) ?? [];
    items.push(`- \`${id}\`: ${title}`);
    groups.set(category, items);
  }
  return [...groups].map(([category, items]) => `## ${category}\n\n${items.join("\n")}`).join("\n\n");
};

/** `argotsx explain`: tells what ids stand for, also those of rules of one's own; without an id, which there are. */
export const explain = async (context: Context, options: Options, ids: readonly string[]): Promise<ExitCode> => {
  const isOurs = (id: string): boolean => descriptionsOf(id).length > 0;
  const opened = ids.length > 0 && ids.every(isOurs) ? undefined : await ownRules(context, options);
  const own: Ids = opened?.rules ?? new Map();
  const unknown = ids.find((id) => !isOurs(id) && !own.has(id));
  if (unknown !== undefined && opened?.project.kind === "problems") {
    const { report } = await import("../print/index.ts");
    const { diagnostics } = opened.project;
    return report(context, { diagnostics, options, stream: "err", outcome: "the rules of your own are not known" });
  }
  if (unknown !== undefined) {
    const meant = closest(unknown, new Set([...everyDescription().map(([id]) => id), ...own.keys()]));
    const advice = meant === undefined ? "argotsx explain lists all" : `did you mean '${meant}'?`;
    context.err(`argotsx: there is no id '${visibleInLine(unknown)}'; ${advice}\n`);
    return 2;
  }
  const pages = ids.flatMap((id) =>
    [...descriptionsOf(id), ...(own.get(id) ?? [])].map(
      (described) => packagedPage(context.packageFolder, described) ?? pageOf(id, described),
    ),
  );
  const markdown = ids.length === 0 ? list(own) : pages.join("\n\n");
  const style = wantsColor(context, options, "out") ? coloured : plain;
  context.out(`${context.isTerminal("out") ? forTerminal(markdown, style) : markdown}\n`);
  return 0;
};
