import type { Manifest, Scalar } from "../manifest.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, textOf } from "../plain.ts";

/** Fields of these objects and names take nothing but text. */
const textual = new Set(["labels", "annotations", "env", "args", "command", "nodeSelector"]);

const enums = new Set([
  "strategy",
  "retryPolicy",
  "concurrencyPolicy",
  "imagePullPolicy",
  "action",
  "restartPolicy",
  "mergeStrategy",
  "effect",
]);

function* enumerated(manifest: Manifest): Iterable<Scalar & { readonly word: string }> {
  for (const scalar of manifest.scalars(["spec"])) {
    const word = textOf(scalar.value) ?? "";
    if (enums.has(String(scalar.path.at(-1))) && /^[A-Za-z]+$/.test(word)) yield { ...scalar, word };
  }
}

/** The scalars in quotes, of each field one. */
function* quoted(manifest: Manifest): Iterable<Scalar> {
  const seen = new Set<string>();
  for (const scalar of manifest.scalars()) {
    const field = String(scalar.path.findLast((segment) => typeof segment === "string"));
    if (!/^["']/.test(scalar.written) || seen.has(field)) continue;
    seen.add(field);
    yield scalar;
  }
}

export const scalars = [
  mutation("unclosed-quote", "a quote is not closed", function* (manifest) {
    for (const { path, written } of quoted(manifest)) yield manifest.replace(path, written.slice(0, -1));
  }),
  mutation("unopened-quote", "a quote is closed and not opened", function* (manifest) {
    for (const { path, written } of quoted(manifest))
      if (!written.slice(0, -1).endsWith(`\\`)) yield manifest.replace(path, written.slice(1));
  }),
  mutation("unquoted-tag", "a text that begins with a tag without its quotes", function* (manifest) {
    for (const { path, written } of manifest.scalars(["spec"]))
      if (/^(["'])\{\{.*\1$/s.test(written)) yield manifest.replace(path, written.slice(1, -1));
  }),
  mutation("unquoted-number", "a number or yes-or-no where text is expected", function* (manifest) {
    for (const { path, written, value } of manifest.scalars()) {
      const isTextual = path.slice(-4).some((segment) => textual.has(String(segment)));
      if (isTextual && textOf(value) !== undefined && /^["'](?:\d+(?:\.\d+)?|true|false|yes|no)["']$/.test(written))
        yield manifest.replace(path, written.slice(1, -1));
    }
  }),
  mutation("number-for-text", "the value of an environment variable or label is a number", function* (manifest) {
    for (const { path, value } of manifest.scalars()) {
      const isValue = path.at(-1) === "value" && path.at(-3) === "env";
      const isLabel = ["labels", "annotations"].includes(String(path.at(-2)));
      if ((isValue || isLabel) && typeof value === "string") yield manifest.replace(path, "1");
    }
  }),
  mutation("word-for-number", "a word where a number is expected", function* (manifest) {
    for (const { path, value } of manifest.scalars(["spec"])) {
      // A port may have a name.
      const isFree = ["value", "default", "port"].includes(String(path.at(-1))) || path.includes("withItems");
      if (typeof value === "number" && typeof path.at(-1) === "string" && !isFree) yield manifest.replace(path, "many");
    }
  }),
  mutation("fraction-for-number", "a fraction where a whole number is expected", function* (manifest) {
    for (const { path, value } of manifest.scalars(["spec"])) {
      const isFree = ["value", "default", "cpu", "memory", "storage"].includes(String(path.at(-1)));
      if (typeof value === "number" && typeof path.at(-1) === "string" && !isFree && !path.includes("withItems"))
        yield manifest.replace(path, `${value}.5`);
    }
  }),
  mutation("text-for-boolean", "yes or no in quotes", function* (manifest) {
    for (const { path, value } of manifest.scalars(["spec"])) {
      const isFree = ["value", "default"].includes(String(path.at(-1))) || path.includes("withItems");
      if (typeof value === "boolean" && !isFree) yield manifest.replace(path, `"${value}"`);
    }
  }),
  mutation("misspelt-enum", "a typo in one of a few words", function* (manifest) {
    for (const { path, word } of enumerated(manifest)) yield manifest.replace(path, misspell(word));
  }),
  mutation("enum-in-other-case", "one of a few words with the wrong capital letters", function* (manifest) {
    for (const { path, word } of enumerated(manifest)) {
      const first = word.charAt(0);
      const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
      yield manifest.replace(path, other + word.slice(1));
    }
  }),
  mutation("unclosed-bracket", "a list in brackets is not closed", function* (manifest) {
    for (const { path } of manifest.fields("command", "args", "dependencies", "withItems")) {
      const written = manifest.written(path);
      if (written.startsWith("[") && written.endsWith("]")) yield manifest.replace(path, written.slice(0, -1));
    }
  }),
  mutation("missing-comma", "a comma is missing in a list in brackets", function* (manifest) {
    for (const { path } of manifest.fields("command", "args", "dependencies")) {
      const written = manifest.written(path);
      if (/^\[.*"\s*,\s*"/s.test(written)) yield manifest.replace(path, written.replace(/"\s*,\s*"/, `" "`));
    }
  }),
  mutation("argument-outside-enum", "an argument that is none of the values of its input", function* (manifest) {
    for (const { path, value } of manifest.fields("enum"))
      if (fieldsOf(manifest.at(path.slice(0, -1))).value !== undefined && Array.isArray(value))
        yield manifest.replace([...path.slice(0, -1), "value"], "none-of-these");
  }),
];
