const mebi = 1024 * 1024;

/** In characters. A cluster refuses objects of more than 1.5 MiB, and looking costs more than it saves where a text is short. */
const long = 2 * mebi;

/** Folders are full of JSON that is no manifest, some of it with comments, which YAML does not have. */
export const isWorthReading = (text: string, file: string): boolean =>
  !file.endsWith(".json") || text.includes("argoproj.io");

/**
 * `kind`, and all ways in which YAML writes a word in other letters: escapes, base64, and tags with escapes, which may say
 * that. And what templates of Helm charts are full of, of which it is noted that they are no YAML yet.
 */
const anyKind = /kind|argoproj\.io|\{\{|\\[uUx\r\n]|binary|%TAG|![^\s!%]{0,80}%/;

/**
 * Whether a text is so long that it is looked at before it is read, and holds no manifest of whatever tool: those say their
 * kind. Data of millions of lines lies in the same folders, and whether it is sound YAML is nothing to Argo.
 */
export const isOnlyData = (text: string): boolean => text.length > long && !anyKind.test(text);
