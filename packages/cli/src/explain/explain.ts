import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { wantsColor } from "../print/color.ts";
import { coloured, plain } from "../print/style.ts";
import { visibleInLine } from "../print/visible.ts";
import { type Description, descriptionsOf, everyDescription } from "./describe.ts";
import { forTerminal } from "./for-terminal.ts";

/** A text of a table as Markdown: a parameter is a word in italics, and code stays as it is. */
const prose = (text: string): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) =>
    part.startsWith("`") ? part : part.replaceAll("<", "\\<").replace(/%(\w+)%/g, "*$1*"),
  );

const words = { error: "Error, which fails a run", warning: "Warning", note: "Note" } as const;

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

const pageOf = (id: string, { title, message, docs, help, severity, origin, category }: Description): string =>
  [
    `# ${id}`,
    `${title}.`,
    [words[severity], category, ...(origin === undefined ? [] : [whose[origin]])].join(" · "),
    ...(message === undefined ? [] : [`It says: ${prose(message)}`]),
    prose(docs),
    ...(help === undefined ? [] : [`What to do: ${prose(help)}.`]),
  ].join("\n\n");

const list = (): string => {
  const groups = new Map<string, string[]>();
  for (const [id, { category, title }] of everyDescription()) {
    const items = groups.get(category) ?? [];
    items.push(`- \`${id}\`: ${title}`);
    groups.set(category, items);
  }
  return [...groups].map(([category, items]) => `## ${category}\n\n${items.join("\n")}`).join("\n\n");
};

/** `argotsx explain`: tells what ids stand for; without one, which there are. */
export const explain = async (context: Context, options: Options, ids: readonly string[]): Promise<ExitCode> => {
  const unknown = ids.find((id) => descriptionsOf(id).length === 0);
  if (unknown !== undefined) {
    const meant = closest(unknown, new Set(everyDescription().map(([id]) => id)));
    const advice = meant === undefined ? "argotsx explain lists all" : `did you mean '${meant}'?`;
    context.err(`argotsx: there is no id '${visibleInLine(unknown)}'; ${advice}\n`);
    return 2;
  }
  const pages = ids.flatMap((id) =>
    descriptionsOf(id).map((described) => packagedPage(context.packageFolder, described) ?? pageOf(id, described)),
  );
  const markdown = ids.length === 0 ? list() : pages.join("\n\n");
  const style = wantsColor(context, options, "out") ? coloured : plain;
  context.out(`${context.isTerminal("out") ? forTerminal(markdown, style) : markdown}\n`);
  return 0;
};
