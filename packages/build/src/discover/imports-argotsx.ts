// A statement that starts a line, or follows another, so that prose and most comments do not count; it may span lines.
// The bytes of a byte order mark are Latin-1 letters here.
const statement =
  /(?:^(?:\u00ef\u00bb\u00bf)?|;|\*\/)[ \t]*(?:import|export)\b(?:[^;"'`]*\bfrom)?\s*["']argotsx(?:\/[\w./-]+)?["']/m;
const pragma = /@jsxImportSource\s+argotsx\b/;

/**
 * Whether a TSX file found in a folder is worth compiling: its text imports argotsx and may have a default export.
 * React components live in the same folders. esbuild has the last word on the default export.
 */
export const importsArgotsx = (text: string): boolean =>
  text.includes("argotsx") && text.includes("default") && (statement.test(text) || pragma.test(text));
