/**
 * Paths as Go's `path.Clean` tidies them, and what Argo makes of `..` in the path of an artifact.
 * @module
 */

/** Whether a path begins at the root. */
export const isAbsolute = (path: string): boolean => path.startsWith("/");

/** The shortest path of the same meaning: no `.`, no empty part, no `..` that takes something back. */
export const cleanPath = (path: string): string => {
  const rooted = isAbsolute(path);
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    const isBack = part === "..";
    if (isBack && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!isBack || !rooted) parts.push(part);
  }
  const joined = parts.join("/");
  if (rooted) return `/${joined}`;
  return joined === "" ? "." : joined;
};

/** A text of one character for each byte of UTF-8, since Argo cuts paths by bytes. */
const bytesOf = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

/**
 * Whether Argo refuses the path of an artifact for leaving the folder in front of its first `..`. By a slip of Argo's any
 * two characters after the last slash are taken for `..`, which refuses sound paths too, such as `/tmp//ab` and `/tmp/éé`.
 */
export const isTraversal = (path: string): boolean => {
  const first = path.indexOf("/../");
  // Go's `.` is a whole character, and none that breaks a line.
  if (first < 0 && !/\/[^\n][^\n]$/u.test(path)) return false;
  const bytes = bytesOf(path);
  const safe = first < 0 ? bytes.slice(0, -3) : bytesOf(path.slice(0, first));
  if (safe === "") return false;
  const cleaned = cleanPath(bytes);
  return !cleaned.startsWith(`${safe}/`) || cleaned.length <= safe.length + 1;
};
