/**
 * Writes a value with a long list in it piece by piece, as `JSON.stringify` with two blanks would at once. `around` makes
 * the value for a list; the list must be the only one in it that may be `[0]`.
 */
export function* streamJson(
  around: (items: readonly unknown[]) => unknown,
  items: Iterable<unknown>,
): Iterable<string> {
  // No text in JSON has a line break in it.
  const [head = "", indent = "", tail = ""] = JSON.stringify(around([0]), null, 2).split(/\n( *)0\n/);
  let isFirst = true;
  for (const item of items) {
    const text = JSON.stringify(item, null, 2).replaceAll("\n", `\n${indent}`);
    yield `${isFirst ? head : ","}\n${indent}${text}`;
    isFirst = false;
  }
  yield isFirst ? `${JSON.stringify(around([]), null, 2)}\n` : `\n${tail}\n`;
}
