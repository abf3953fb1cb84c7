import type { Path } from "@argotsx/yaml/read";
import type { Value } from "../code/value.ts";
import { camel, Identifiers } from "../names/identifiers.ts";
import type { Script } from "./find-scripts.ts";

/** A file beside a module, and the constant that the module has its text by. */
export interface ScriptFile {
  readonly identifier: string;
  readonly file: string;
  readonly text: string;
}

/** Gives a script's file its name, of the name of its template and its ending. No two of a run get the same. */
export type NameScript = (name: string, ending: string) => string;

const keyOf = (path: Path): string => JSON.stringify(path);

/** The texts of a document that are files of their own. */
export class ScriptFiles {
  readonly files: readonly ScriptFile[];
  private readonly byPath = new Map<string, ScriptFile>();

  /** `reserved` are names that the module means something else by. */
  constructor(scripts: readonly Script[], reserved: ReadonlySet<string>, nameScript: NameScript) {
    const identifiers = new Identifiers(undefined, reserved);
    this.files = scripts.map(({ path, name, text, ending }) => {
      const made = { identifier: identifiers.of(name, "Script", camel), file: nameScript(name, ending), text };
      this.byPath.set(keyOf(path), made);
      return made;
    });
  }

  /** What stands for the text at a path; nothing where the text stands there itself. */
  at(path: Path): Value | undefined {
    const found = this.byPath.get(keyOf(path));
    return found && { kind: "code", doc: found.identifier };
  }
}

/** What an import of a script's file is from: files that are no text to the build are asked for as that. */
export const specifierOf = ({ file }: ScriptFile): string => `./${file}${file.endsWith(".js") ? "?text" : ""}`;
