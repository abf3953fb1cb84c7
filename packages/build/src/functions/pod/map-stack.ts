import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";

const comment = "\n//# sourceMappingURL=data:application/json;base64,";

/**
 * Rewrites `script:line:column` in a stack to the place in the TypeScript source, when the script ends with its source
 * map. Node would do so only when it was started with `--enable-source-maps`, which a script cannot ask for in time:
 * its own map is read, if at all, before its first line runs. `firstLine` begins the line that the map counts as its
 * line `linesAbove`, from 0.
 */
export const mapStack = (text: string, script: string, firstLine: string, linesAbove: number): string => {
  try {
    const program = readFileSync(script, "utf8");
    const at = program.lastIndexOf(comment);
    if (at < 0) return text;
    const map = new SourceMap(JSON.parse(Buffer.from(program.slice(at + comment.length).trim(), "base64").toString()));
    const above = program.split("\n").findIndex((line) => line.startsWith(firstLine)) - linesAbove;
    const place = new RegExp(`${script.replace(/\W/g, "\\$&")}:(\\d+):(\\d+)`, "g");
    return text.replace(place, (whole, line, column) => {
      const found = map.findEntry(Number(line) - 1 - above, Number(column) - 1);
      return "originalSource" in found && found.originalSource
        ? `${found.originalSource}:${found.originalLine + 1}:${found.originalColumn + 1}`
        : whole;
    });
  } catch {
    return text;
  }
};
