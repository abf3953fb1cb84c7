const letter = "[\\w$\\u0080-\\uffff]";
const member = `!?\\??\\.${letter}+|!?(?:\\?\\.)?\\[(?:"[^"\\\\\\n]{0,100}"|'[^'\\\\\\n]{0,100}')\\]`;

/** A name and the members that are read from it, without spaces: `A.outputs.text`, `inputs["a-b"]`. Anew for each use. */
export const pathPattern = (): RegExp => new RegExp(`${letter}+(?:${member})*`, "g");

const whole = new RegExp(`^${pathPattern().source}$`);
const names = new RegExp(`"[^"]*"|'[^']*'|${letter}+`, "g");

/** The names in a path, the first included; nothing for a text that is no path. */
export const namesOf = (path: string): string[] | undefined =>
  whole.test(path) ? (path.match(names) ?? []).map((name) => name.replace(/^["']|["']$/g, "")) : undefined;

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
export const mayBeReference = (path: readonly string[], hasHandles: boolean): boolean =>
  path.some((name, index) => alone.has(name) || (withMembers.has(name) && index < path.length - 1)) ||
  (hasHandles && ofHandles.has(path.at(-1) ?? "") && /^[^a-z]/.test(path.at(-2) ?? ""));
