import { dirname, join } from "node:path";
import type { NameScript } from "@argotsx/import";

/** What a file may be called everywhere: letters, digits, and `.`, `_`, `-` inside. */
const fileName = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 80);

/**
 * Names for the files of scripts: after the module and the template, so that no import of another module takes the same.
 * Each is given once in a run, whatever its case.
 */
export class ScriptNames {
  private readonly used = new Set<string>();

  /** Names the scripts of a module, of which the path below the output folder is given. */
  of(module: string): NameScript {
    const folder = dirname(module);
    const stem = fileName(module.slice(folder === "." ? 0 : folder.length + 1).replace(/\.tsx$/, ""));
    return (name, ending) => {
      const base = [stem, fileName(name) || "script"].filter((part) => part !== "").join("-");
      for (let number = 1; ; number++) {
        const file = `${base}${number === 1 ? "" : `-${number}`}${ending}`;
        const key = join(folder, file).toLowerCase();
        if (this.used.has(key)) continue;
        this.used.add(key);
        return file;
      }
    };
  }
}
