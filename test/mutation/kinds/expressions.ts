import type { Path } from "../../../packages/yaml/src/read/index.ts";
import type { Manifest } from "../manifest.ts";
import type { Change } from "../manifest-text.ts";
import { misspell } from "../misspell.ts";
import { mutation } from "../mutation.ts";
import { fieldsOf, textOf } from "../plain.ts";

/** A change of the text at each path, where it changes anything. */
const rewritten = (paths: (manifest: Manifest) => Iterable<Path>, change: (text: string) => string | undefined) =>
  function* (manifest: Manifest): Iterable<Change | undefined> {
    for (const path of paths(manifest)) {
      const text = textOf(manifest.at(path)) ?? "";
      const changed = change(text);
      if (changed !== undefined && changed !== text) yield manifest.replace(path, JSON.stringify(changed));
    }
  };

/** The conditions of steps and tasks. */
function* conditions(manifest: Manifest): Iterable<Path> {
  for (const { path, value } of manifest.calls) if (textOf(value.when) !== undefined) yield [...path, "when"];
}

/** The fields that hold an expression without braces around it. */
function* bare(manifest: Manifest): Iterable<Path> {
  for (const { path, value } of manifest.fields("expression", "fromExpression"))
    if (textOf(value) !== undefined) yield path;
}

const replacedInTag = (pattern: RegExp, change: (found: string) => string) =>
  function* (manifest: Manifest): Iterable<Change> {
    for (const tag of manifest.tags(/^=/))
      if (pattern.test(tag.body)) yield manifest.retag(tag, tag.body.replace(pattern, change));
  };

export const expressions = [
  mutation(
    "broken-when",
    "a condition ends with its operator",
    rewritten(conditions, (text) =>
      /[=!]=\s*[^=]+$/.test(text) ? text.replace(/([=!]=)\s*[^=]+$/, "$1") : `${text} ==`,
    ),
  ),
  mutation(
    "single-equals",
    "'=' for '==' in a condition",
    rewritten(conditions, (text) => text.replace("==", "=")),
  ),
  mutation(
    "when-with-open-parenthesis",
    "a parenthesis of a condition is not closed",
    rewritten(conditions, (text) => `(${text}`),
  ),
  mutation(
    "when-with-and",
    "'and' for '&&' in a condition",
    rewritten(conditions, (text) => (/&&/.test(text) ? text.replace("&&", "and") : `${text} and true`)),
  ),
  mutation(
    "when-with-open-quote",
    "a quote of a condition is not closed",
    rewritten(conditions, (text) => `${text} == "x`),
  ),
  mutation(
    "misspelt-status",
    "a typo in a status that is compared with",
    rewritten(conditions, (text) => text.replace(/(?<=status\s*}}"?\s*[=!]=\s*"?)\w+/, (status) => misspell(status))),
  ),
  mutation(
    "misspelt-reference-in-when",
    "a typo in the name of what a condition reads",
    rewritten(conditions, (text) =>
      text.replace(/(?<=\{\{\s*(?:inputs|workflow)\.parameters\.)[\w-]+/, (name) => misspell(name)),
    ),
  ),
  mutation(
    "when-without-braces",
    "a condition reads a variable without braces",
    rewritten(conditions, (text) => text.replace(/\{\{\s*([^={}]+?)\s*\}\}/, "$1")),
  ),
  mutation(
    "broken-expression",
    "an expression ends with an operator",
    rewritten(bare, (text) => `${text} &&`),
  ),
  mutation(
    "expression-with-open-parenthesis",
    "a parenthesis of an expression is not closed",
    rewritten(bare, (text) => `(${text}`),
  ),
  mutation(
    "misspelt-variable-in-expression",
    "a typo in a variable of an expression",
    rewritten(bare, (text) =>
      text.replace(/\b(?:workflow|lastRetry|inputs|steps|tasks)(?=\.)/, (name) => misspell(name)),
    ),
  ),
  mutation(
    "unknown-function-in-expression",
    "a function that there is not",
    rewritten(bare, (text) => `toInt(${text})`),
  ),
  mutation(
    "single-equals-in-expression",
    "'=' for '==' in an expression",
    rewritten(bare, (text) => text.replace("==", "=")),
  ),
  mutation(
    "braces-in-expression",
    "braces around what is an expression already",
    rewritten(bare, (text) => (text.includes("{{") ? undefined : `{{${text}}}`)),
  ),
  mutation("broken-tag-expression", "an expression in braces ends with an operator", function* (manifest) {
    for (const tag of manifest.tags(/^=/)) yield manifest.retag(tag, `${tag.body} +`);
  }),
  mutation(
    "tag-expression-with-open-parenthesis",
    "a parenthesis in braces is not closed",
    replacedInTag(/\)/, () => ""),
  ),
  mutation(
    "misspelt-function",
    "a typo in a function of an expression",
    replacedInTag(/\b\w+(?=\()/, (name) => misspell(name)),
  ),
  mutation(
    "misspelt-name-in-tag-expression",
    "a typo in the name of an input in an expression",
    replacedInTag(/(?<=inputs\.parameters\.)\w+/, (name) => misspell(name)),
  ),
  mutation(
    "misspelt-root-in-tag-expression",
    "a typo in the first word of a variable in an expression",
    replacedInTag(/\b(?:inputs|workflow|steps|tasks|item)(?=[.[])/, (name) => misspell(name)),
  ),
  mutation("hook-without-expression", "a hook does not say when it runs", function* (manifest) {
    for (const { path, value } of manifest.fields("hooks"))
      for (const name of Object.keys(fieldsOf(value)))
        if (name !== "exit") yield manifest.remove([...path, name, "expression"]);
  }),
  mutation("misspelt-hook-template", "a typo in the template of a hook", function* (manifest) {
    for (const { path, value } of manifest.fields("hooks")) {
      for (const [name, hook] of Object.entries(fieldsOf(value))) {
        const template = textOf(fieldsOf(hook).template);
        if (template !== undefined) yield manifest.replace([...path, name, "template"], misspell(template));
      }
    }
  }),
];
