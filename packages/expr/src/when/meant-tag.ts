const part = String.raw`(?:\.[\w-]+|\['[\w-]+'\]|\["[\w-]+"\])`;
const variable = new RegExp(String.raw`^['"]?((?:workflow|inputs|steps|tasks)${part}+|item${part}*)(?![\w.[-])`);

/** What has to be compared with a value that stands without quotes. */
const plain = String.raw`(?:-?\d+(?:\.\d+)?|true|false)(?![\w.-])`;
const plainBehind = new RegExp(String.raw`^['"]?\s*(?:[<>]=?|[=!]=)\s*${plain}`);
const plainBefore = new RegExp(String.raw`(?:^|[\s(])${plain}\s*(?:[<>]=?|[=!]=)\s*$`);

/**
 * The tag to write where a word of a condition, or a text in quotes, is the name of a variable, which a condition reads as
 * those letters; with quotes around it, unless it is compared with a number or a boolean.
 */
export const meantTag = (condition: string, start: number): string | undefined => {
  const [found, written = ""] = variable.exec(condition.slice(start)) ?? [];
  if (found === undefined) return undefined;
  const name = written.replace(/\[['"]([\w-]+)['"]\]/g, ".$1");
  const isPlain =
    plainBehind.test(condition.slice(start + found.length)) || plainBefore.test(condition.slice(0, start));
  return isPlain ? `{{${name}}}` : `'{{${name}}}'`;
};
