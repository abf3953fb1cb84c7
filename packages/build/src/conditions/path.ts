const letter = "[\\w$\\u0080-\\uffff]";
const key = "[\\w$\\u0080-\\uffff-]{0,100}";
const member = `!?\\??\\.${letter}+|!?(?:\\?\\.)?\\[(?:"${key}"|'${key}')\\]`;
const path = `${letter}+(?:${member})*`;
const whole = new RegExp(`^${path}$`);
const names = new RegExp(`"[^"]*"|'[^']*'|${letter}+`, "g");

/** The names in a path: a name and the members read from it, without spaces: `inputs["a-b"]`. Nothing for other texts. */
export const namesOf = (text: string): string[] | undefined =>
  whole.test(text) ? (text.match(names) ?? []).map((name) => name.replace(/^["']|["']$/g, "")) : undefined;

// What only a handle has, which is a tag and so no lower case name; the words are common in other code.
const ofHandles: ReadonlySet<string> = new Set([
  ...["status", "id", "ip", "exitCode", "startedAt", "finishedAt", "hostNodeName"],
  ...["succeeded", "failed", "errored", "skipped", "omitted", "daemoned", "anySucceeded", "allFailed"],
]);
const withMembers: ReadonlySet<string> = new Set(["inputs", "outputs", "workflow", "pod", "lastRetry"]);
const alone: ReadonlySet<string> = new Set(["item", "retries"]);

/** Whether a text makes handles of tasks. */
export const makesHandles = (text: string): boolean => /\btasks\s*\(|\.(?:as|each)\s*\(/.test(text);

/** Whether the value at the end of a path may be a reference, by its names. */
export const mayBeReference = (names: readonly string[], hasHandles: boolean): boolean =>
  names.some((name, index) => alone.has(name) || (withMembers.has(name) && index < names.length - 1)) ||
  (hasHandles && ofHandles.has(names.at(-1) ?? "") && /^[^a-z]/.test(names.at(-2) ?? ""));

const anyOf = (some: Iterable<string>): string => [...some].map((name) => name.replaceAll("$", "\\$")).join("|");

const inName = /[\w$\u0080-\uffff]/;
const inPath = /[\w$\u0080-\uffff.?!"'[\]-]/;
// Longer paths are none that people write.
const reach = 300;

/**
 * The paths in a text that hold a name by which they may be references, or that begin with one of some short names. It
 * looks at these names only: reading all paths of a text takes ten times as long.
 */
export const pathsIn = function* (text: string, hasHandles: boolean, short: ReadonlySet<string>) {
  const words = [
    `(?:${anyOf(withMembers)})(?=[.?![])`,
    `(?:${anyOf(alone)})(?!${letter})`,
    ...(hasHandles ? [`(?<=[.\\["'])(?:${anyOf(ofHandles)})(?!${letter})`] : []),
    ...(short.size > 0 ? [`(?:${anyOf(short)})(?!${letter})`] : []),
  ];
  const anchors = new RegExp(words.join("|"), "g");
  const paths = new RegExp(path, "g");
  for (let anchor = anchors.exec(text); anchor !== null; anchor = anchors.exec(text)) {
    // Not in the expression, which is much quicker when it begins with letters.
    if (inName.test(text.charAt(anchor.index - 1))) continue;
    let from = anchor.index;
    while (from > 0 && from > anchor.index - reach && inPath.test(text.charAt(from - 1))) from--;
    // One of Argo's tags, in a text: no object begins like that.
    if (text.startsWith("{{", from - 2) && inName.test(text.charAt(from))) continue;
    for (paths.lastIndex = from; ; ) {
      const found = paths.exec(text);
      if (found === null) break;
      const [path] = found;
      const { lastIndex: end } = paths;
      if (end <= anchor.index) continue;
      yield { start: found.index, end, names: namesOf(path) ?? [] };
      anchors.lastIndex = end;
      break;
    }
  }
};
