// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are of the program that is written here
/**
 * Rewrites `script:line:column` in a stack to the place in the TypeScript source, when a script ends with its source map.
 * Node would do so only when it was started with `--enable-source-maps`, which a script cannot ask for in time: its own
 * map is read, if at all, before its first line runs.
 */
export const mapProgram: readonly string[] = [
  "// Tells places of the script by its source map, which is its last line.",
  "function argotsxMap(error) {",
  '  const stack = require("node:util").inspect(error);',
  "  try {",
  '    const lines = require("node:fs").readFileSync(__filename, "utf8").trimEnd().split("\\n");',
  '    const json = Buffer.from(lines.at(-1).split("base64,")[1], "base64").toString();',
  '    const map = new (require("node:module").SourceMap)(JSON.parse(json));',
  '    const place = new RegExp(`${__filename.replace(/\\W/g, "\\\\$&")}:(\\\\d+):(\\\\d+)`, "g");',
  "    return stack.replace(place, (whole, line, column) => {",
  "      const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1);",
  "      return originalSource ? `${originalSource}:${originalLine + 1}:${originalColumn + 1}` : whole;",
  "    });",
  "  } catch {",
  "    return stack;",
  "  }",
  "}",
];
