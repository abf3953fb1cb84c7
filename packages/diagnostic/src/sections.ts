import type { Entry } from "./define.ts";
import { examples } from "./examples.ts";
import { build } from "./table/build.ts";
import { compile } from "./table/compile.ts";
import { config } from "./table/config.ts";
import { functions } from "./table/functions.ts";
import { structure } from "./table/structure.ts";
import { suppression } from "./table/suppression.ts";
import { typed } from "./table/typed.ts";
import { types } from "./table/types.ts";
import { titles } from "./titles.ts";

/** The rows of the table that are told under one heading. */
export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly rows: Readonly<Record<string, Entry>>;
}

const titleById: Readonly<Record<string, string>> = titles;

/** What a row of the table reports, in a few words. */
export const titleOf = (id: string): string => titleById[id] ?? id;

/** What a row says of a real manifest, where its message alone says little. */
export const exampleOf = (id: string): string | undefined => (Object.hasOwn(examples, id) ? examples[id] : undefined);

const section = (title: string, intro: string, rows: Section["rows"]): Section => ({ title, intro, rows });

/** Every row of the table, as the page and `argotsx explain` tell of them; a test holds that none is missing. */
export const sections: readonly Section[] = [
  section("The shape of manifests", "Found in every manifest, whether TSX or YAML was written.", structure),
  section("The use of components", "Found while the element tree of a TSX file becomes manifests.", compile),
  section(
    "Typed templates",
    "Found in templates, calls, references and expressions, where tsc does not see it.",
    typed,
  ),
  section(
    "Functions that run in pods",
    "Found in `run` and `template.fn`, and in what such a function uses.",
    functions,
  ),
  section("Types", "Found by TypeScript, in workflow files and in what they import.", types),
  section("Comments that suppress", "Found by `argotsx lint` in the comments that suppress diagnostics.", suppression),
  section("Configurations", "Found in an `argotsx.config.ts`, which ends the run before anything is compiled.", config),
  section("Files and runs", "What keeps a file from being compiled, read or written.", build),
];
