import { closest } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { wrap } from "../help/wrap.ts";
import { wantsColor } from "../print/color.ts";
import { coloured, plain, type Style } from "../print/style.ts";
import { visibleInLine } from "../print/visible.ts";
import { type Description, descriptionsOf, everyDescription } from "./describe.ts";

/** How pages are written: as text for a terminal, as Markdown for whatever else reads them. */
interface Form {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly prose: (text: string) => string;
  readonly item: (id: string, title: string) => string;
}

/** A text of a table: a parameter is a word in italics or capitals, and code stays as it is. */
const withParameters = (text: string, parameter: (name: string) => string): string =>
  text.replace(/`[^`]*`|[^`]+/g, (part) =>
    part.startsWith("`") ? part : part.replace(/%(\w+)%/g, (_, name: string) => parameter(name)),
  );

const markdown: Form = {
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  prose: (text) => withParameters(text.replaceAll("<", "\\<"), (name) => `*${name}*`),
  item: (id, title) => `- \`${id}\`: ${title}`,
};

const terminal = (style: Style): Form => ({
  title: style.strong,
  heading: style.strong,
  prose: (text) => wrap(withParameters(text, (name) => name.toUpperCase())),
  item: (id) => `  ${id}`,
});

const words = { error: "error, which fails a run", warning: "warning", note: "note" } as const;

const whose = {
  argo: "Argo refuses such a manifest",
  argotsx: "Argo takes such a manifest, and argotsx does not",
} as const;

const page = (id: string, described: Description, form: Form): string => {
  const { title, message, docs, help, severity, origin, category, examples = [], helpUri } = described;
  const facts = [
    `Severity: ${words[severity]}`,
    ...(origin === undefined ? [] : [`Origin: ${origin} (${whose[origin]})`]),
    `Kind: ${category}`,
  ];
  return [
    form.title(id),
    `${title}. ${facts.join(". ")}.`,
    ...(message === undefined ? [] : [form.prose(`It says: ${message}`)]),
    form.prose(docs),
    ...(help === undefined ? [] : [form.prose(`What to do: ${help}.`)]),
    ...examples.flatMap((one) => [form.heading(one.title), `\`\`\`${one.language}\n${one.text.trimEnd()}\n\`\`\``]),
    ...(helpUri === undefined ? [] : [helpUri]),
  ].join("\n\n");
};

const list = (form: Form): string => {
  const groups = new Map<string, string[]>();
  for (const [id, { category, title }] of everyDescription()) {
    const items = groups.get(category) ?? [];
    items.push(form.item(id, title));
    groups.set(category, items);
  }
  return [...groups].map(([category, items]) => `${form.heading(category)}\n\n${items.join("\n")}`).join("\n\n");
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
  const style = wantsColor(context, options, "out") ? coloured : plain;
  const form = context.isTerminal("out") ? terminal(style) : markdown;
  const pages = ids.flatMap((id) => descriptionsOf(id).map((described) => page(id, described, form)));
  context.out(`${(ids.length === 0 ? [list(form)] : pages).join("\n\n")}\n`);
  return 0;
};
