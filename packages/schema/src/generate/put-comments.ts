const lineWidth = 120;

/** A comment as people write it: on one line if it fits, else filled. A link stays in one piece. */
const comment = (text: string, indent: string): readonly string[] => {
  const line = `${indent}/** ${text} */`;
  if (line.length <= lineWidth) return [line];
  const lines: string[] = [];
  for (const [word] of text.matchAll(/\[[^\]]*\]\(\S*|\S+/g)) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > lineWidth) lines.push(`${indent} * ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return [`${indent}/**`, ...lines, `${indent} */`];
};

const declaration = /^(?:export )?(interface|type|const) (\w+)/;
const member = /^ {2}(?:readonly )?"?([\w-]+|\[)"?(?:\w+: string\])?\??(?:<.*>)?[:(]/;

/** A constant with a capital is a component. It may be called like an interface. */
const keyOf = (keyword: string, name: string): string =>
  keyword === "const" && /^[A-Z]/.test(name) ? `<${name}>` : name;

/** Takes a comment from the end of the lines of a file. */
const dropComment = (lines: string[], indent: string): void => {
  if (!lines.at(-1)?.endsWith("*/")) return;
  const start = lines.findLastIndex((line) => line.startsWith(`${indent}/**`));
  if (start >= 0) lines.length = start;
};

/**
 * Puts texts above the declarations and the members of a source file that have one, in place of the comments there. All
 * else stays, comments on what has no text too. `textOf` is asked once for each, `[]` being an index signature.
 */
export const withOwnComments = (
  source: string,
  textOf: (declaration: string, member?: string) => string | undefined,
): string => {
  const lines: string[] = [];
  let inside: string | undefined;
  for (const line of source.split("\n")) {
    const [, keyword, name] = declaration.exec(line) ?? [];
    if (keyword !== undefined && name !== undefined) inside = keyOf(keyword, name);
    else if (line.startsWith("}")) inside = undefined;
    const [, key] = member.exec(line) ?? [];
    const indent = name === undefined ? "  " : "";
    const text =
      inside === undefined || (name === undefined && key === undefined)
        ? undefined
        : textOf(inside, name === undefined ? key?.replace("[", "[]") : undefined);
    if (text !== undefined) {
      dropComment(lines, indent);
      lines.push(...comment(text, indent));
    }
    lines.push(line);
  }
  return lines.join("\n");
};
