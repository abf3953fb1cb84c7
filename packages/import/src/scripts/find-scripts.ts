import { holdsTags } from "@argotsx/expr";
import { fieldsOf, listOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { scriptEnding } from "./script-ending.ts";

/** A script of a manifest that can be a file. */
export interface Script {
  readonly path: Path;
  readonly text: string;
  /** The template that it is in, or the container where a template has several. */
  readonly name: string;
  /** `.py` and the like. */
  readonly ending: string;
}

/**
 * Whether a text comes back from a file as it is, and is worth one: several lines, without tags of Argo. These are
 * references in TSX, and would be checked by nobody in a file; nor would the file be in the language of its ending.
 */
const isFile = (text: string): boolean =>
  text.trimEnd().includes("\n") && !/^\ufeff|[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, "")) && !holdsTags(text);

const wordsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : listOf(value).map((one) => textOf(one) ?? "");

/** The scripts of a container: what a program is told to run by an option, as in `sh -c`. */
const inContainer = (value: unknown, path: Path, name: string): readonly Script[] => {
  const fields = fieldsOf(value);
  const image = textOf(fields.image) ?? "";
  const command = wordsOf(fields.command);
  const words = (["command", "args"] as const).flatMap((field) =>
    wordsOf(fields[field]).map((text, index) => ({ text, path: [...path, field, index] })),
  );
  return words.flatMap(({ text, path: at }, index): Script[] => {
    const before = words[index - 1]?.text ?? "";
    const isRun = /^-[A-Za-z]*[ce]$/.test(before) && isFile(text);
    return isRun ? [{ path: at, text, name, ending: scriptEnding(text, { command, image }) }] : [];
  });
};

const inScript = (value: unknown, path: Path, name: string): readonly Script[] => {
  const { source, command, image } = fieldsOf(value);
  // A source that begins with a line break would lose its indentation.
  if (typeof source !== "string" || source.startsWith("\n") || !isFile(source)) return [];
  const ending = scriptEnding(source, { command: wordsOf(command), image: textOf(image) ?? "" });
  return [{ path: [...path, "source"], text: source, name, ending }];
};

const inTemplate = (value: unknown, path: Path, name: string): readonly Script[] => {
  const fields = fieldsOf(value);
  const containers = listOf(fieldsOf(fields.containerSet).containers);
  const calls = (list: unknown, at: Path): readonly Script[] =>
    listOf(list).flatMap((call, index) => {
      const { inline, name: own } = fieldsOf(call);
      return inTemplate(inline, [...at, index, "inline"], textOf(own) ?? name);
    });
  return [
    ...inScript(fields.script, [...path, "script"], name),
    ...inContainer(fields.container, [...path, "container"], name),
    ...containers.flatMap((one, index) =>
      inContainer(one, [...path, "containerSet", "containers", index], textOf(fieldsOf(one).name) ?? name),
    ),
    ...listOf(fields.steps).flatMap((group, index) => calls(group, [...path, "steps", index])),
    ...calls(fieldsOf(fields.dag).tasks, [...path, "dag", "tasks"]),
  ];
};

/** The scripts of templates that can be files, in the order in which they stand. `path` leads to the templates. */
export const findScripts = (templates: readonly unknown[], path: Path): readonly Script[] =>
  templates.flatMap((one, index) => inTemplate(one, [...path, index], textOf(fieldsOf(one).name) ?? ""));
