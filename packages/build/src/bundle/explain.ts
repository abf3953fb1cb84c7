import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { closest, type Details, type Diagnostic, diagnostic, type Place } from "@argotsx/diagnostic";
import type { Location, Message } from "esbuild";
import { pathOf } from "./metafile.ts";
import type { Runtime } from "./settings.ts";

const byteOrderMark = Buffer.from("\uFEFF");

const beginsWithMark = (file: string): boolean => {
  try {
    return readFileSync(file).subarray(0, byteOrderMark.length).equals(byteOrderMark);
  } catch {
    return false;
  }
};

/** esbuild counts columns in bytes from 0, with a byte order mark; a place counts UTF-16 units from 1, without. */
const toPlace = ({ file: name, line, column: counted, length, lineText }: Location, root: string): Place => {
  const file = pathOf(name, root);
  const column = line === 1 && beginsWithMark(file) ? Math.max(0, counted - byteOrderMark.length) : counted;
  const bytes = Buffer.from(lineText);
  const start = bytes.subarray(0, column).toString().length + 1;
  const width = bytes.subarray(column, column + length).toString().length;
  return {
    file,
    line,
    column: start,
    ...(width > 0 && { end: { line, column: start + width } }),
  };
};

/** What stands at the place of a message, without quotes. */
const quoted = ({ location }: Message): string =>
  location === null
    ? ""
    : Buffer.from(location.lineText)
        .subarray(location.column, location.column + location.length)
        .toString()
        .replace(/^["'`]|["'`]$/g, "");

const nearbyFile = (specifier: string, folder: string): string | undefined => {
  const path = resolve(folder, specifier);
  let names: string[];
  try {
    names = readdirSync(dirname(path));
  } catch {
    return undefined;
  }
  const wanted = basename(path);
  // An import may leave the ending out, so a file's name without its own counts as well.
  const byName = new Map(
    names.flatMap((name) => [[name.replace(/\.[^.]*$/, ""), name] as const, [name, name] as const]),
  );
  const near = closest(wanted, byName.keys());
  const found = byName.get(wanted) ?? (near === undefined ? undefined : byName.get(near));
  return found === undefined ? undefined : specifier.slice(0, specifier.length - wanted.length) + found;
};

const helpForImport = (specifier: string, message: Message, folder: string): string => {
  const isRelative = /^\.{0,2}\//.test(specifier) || specifier === "." || specifier === "..";
  if (isRelative) {
    const near = nearbyFile(specifier.replace(/\?text$/, ""), folder);
    return near === undefined ? "the path is relative to the importing file" : `did you mean '${near}'?`;
  }
  if (specifier.startsWith("argotsx/")) {
    return "argotsx itself, argotsx/config, argotsx/jsx-runtime and argotsx/jsx-dev-runtime can be imported";
  }
  const reason = message.notes.find(({ text }) => !/mark the path|alias feature/.test(text))?.text;
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return reason ?? `install it (npm install ${name}), or name it in "paths" of tsconfig.json`;
};

/** Whether a file that esbuild stumbled over is no UTF-8 text, which explains more than the first strange letter. */
const isBinary = (path: string): boolean => {
  try {
    return !isUtf8(readFileSync(path));
  } catch {
    return false;
  }
};

/**
 * Whether a message only follows from another one: `argotsx/foo` becomes a path below our runtime's file, and that this
 * is no folder is said on its own.
 */
export const isConsequence = ({ location, text }: Message): boolean =>
  location === null && text.startsWith("Cannot read directory");

/** A tag of Argo's that stands in TSX without quotes, where JavaScript reads an object in an expression. */
const bareTag = /\{\{\s*=?\s*(?:inputs|outputs|workflow|steps|tasks|item|pod|retries|lastRetry)\b[^{}]*\}\}/;

/** What esbuild adds to a message: places that explain it, and advice. */
const notesOn = ({ location, notes }: Message, root: string): Details => {
  const related = notes.flatMap(({ text, location: at }) =>
    at === null ? [] : [{ message: text.replace(/^The /, "the ").replace(/:$/, ""), at: toPlace(at, root) }],
  );
  const tag = bareTag.exec(location?.lineText ?? "")?.[0];
  const advice = notes.flatMap(({ text, location: at }) => (at === null ? [text] : [])).join(" ");
  const help = tag === undefined ? advice : `Argo's tags are text here: "${tag}"`;
  return { related, ...(help !== "" && { help }) };
};

/** What an import was that led nowhere, by what esbuild says of it; nothing for what else it says. */
export const unresolvedSpecifier = (text: string): string | undefined => {
  const unresolved = /^Could not resolve "(.+?)"(?: \(originally "(.+)"\))?$/.exec(text);
  return unresolved?.[2] ?? unresolved?.[1];
};

/** What other modules of argotsx export, which one may look for in the main one. */
const exported: Readonly<Record<string, readonly string[]>> = {
  "argotsx/compiler": ["compile"],
  "argotsx/config": ["defineConfig", "defineRule"],
  "argotsx/testing": [
    ...["expectClean", "expectDiagnostics", "expectManifest", "expectSnapshot", "lintWith", "manifestOf", "render"],
    ...["taskOf", "templateOf"],
  ],
};

const homes: ReadonlyMap<string, string> = new Map(
  Object.entries(exported).flatMap(([module, names]) => names.map((name) => [name, module] as const)),
);

/** A problem as esbuild tells it, in the words of the table. */
export const explain = (message: Message, root: string, runtime: Runtime): Diagnostic => {
  const at = message.location === null ? undefined : toPlace(message.location, root);
  const text = message.text;
  if (message.id === "not-text") return diagnostic("not-text", at, { file: text });

  const specifier = unresolvedSpecifier(text);
  if (specifier !== undefined) {
    const folder = at === undefined ? root : dirname(at.file);
    return diagnostic("unresolved-import", at, { specifier }, { help: helpForImport(specifier, message, folder) });
  }

  const missing = /^No matching export in "(.+)" for import "(.+)"$/.exec(text);
  if (missing !== null) {
    const path = join(root, missing[1] ?? "");
    const isOurs = [runtime.index, runtime.jsxRuntime, runtime.jsxDevRuntime].includes(resolve(root, missing[1] ?? ""));
    const module = isOurs ? "argotsx" : basename(path);
    const suggestion =
      message.location?.suggestion || message.notes.find((note) => note.location?.suggestion)?.location?.suggestion;
    const name = missing[2] ?? "";
    const home = isOurs ? homes.get(name) : undefined;
    const meant = suggestion ? `did you mean '${suggestion}'?` : undefined;
    const help = home === undefined ? meant : `import it from "${home}"`;
    return diagnostic("missing-export", at, { module, name }, help === undefined ? {} : { help });
  }

  if (text.startsWith("No loader is configured for")) {
    return diagnostic("unknown-file-type", at, { specifier: quoted(message) || basename(text) });
  }
  if (at !== undefined && isBinary(at.file)) return diagnostic("not-text", at, { file: basename(at.file) });
  const sentence = text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return diagnostic("syntax-error", at, { reason: sentence }, notesOn(message, root));
};

/** A warning of esbuild: code that is valid and most likely wrong. */
export const explainWarning = (message: Message, root: string): Diagnostic =>
  diagnostic("bundle-warning", message.location === null ? undefined : toPlace(message.location, root), {
    reason: message.text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  });
