import type { Path } from "@argotsx/schema";
import type { Template } from "../../model/template.ts";

/** The variables of Argo whose names can hardly be anything else. */
const name = [
  String.raw`(?:inputs\.(?:parameters|artifacts)|workflow\.(?:parameters|labels|annotations))\.[\w./-]+`,
  String.raw`(?:steps|tasks)\.[\w-]+\.(?:outputs\.[\w.-]+|(?:exitCode|status|ip|id)\b)`,
  String.raw`workflow\.(?:name|namespace|uid|status|mainEntrypoint|serviceAccountName|creationTimestamp)\b`,
  String.raw`pod\.name\b`,
].join("|");

/** A variable as other tools write one: `{…}`, `${…}` or `$(…)`. Its name is one of the two groups. */
export const bracedVariable = String.raw`(?<![{$])(?:\$?\{\s*(${name})\s*\}(?!\})|\$\(\s*(${name})\s*\))`;

/** Fields in which braces mean something else, or other rules speak of them. */
const otherFields: ReadonlySet<unknown> = new Set(["expression", "jsonPath", "jqFilter", "depends"]);

/** Tells whether a program may have something of its own that is written so. */
const codeIn = (text: string): ((source: string) => boolean) => {
  let mayFormat: boolean | undefined;
  let hasBackticks: boolean | undefined;
  return (source) => {
    if (source.startsWith("{")) {
      mayFormat ??= /\n|\bf["']|\.format\(/.test(text);
      return mayFormat;
    }
    if (!source.startsWith("${")) return false;
    hasBackticks ??= text.includes("`");
    return hasBackticks;
  };
};

/** Whether a variable is known to a template by its declarations, and is not one of few words. */
const isDeclared = (variable: string, template: Template): boolean => {
  const [root, kind = "", third] = variable.split(".");
  const among = (ports: readonly { readonly name: string }[]): boolean =>
    ports.some((port) => port.name !== "" && `${variable}.`.startsWith(`${root}.${kind}.${port.name}.`));
  if (third === undefined) return false;
  if (root === "inputs")
    return kind === "artifacts" ? among(template.inputs.artifacts) : among(template.inputs.parameters);
  if (root === "workflow") return kind === "parameters" && among(template.owner.arguments.parameters);
  return template.call(kind) !== undefined;
};

/**
 * Tells whether what looks like a variable of Argo is most likely meant as one: not in a program that gives its first word
 * a meaning, nor in an expression, and where a program may write the same only when it is declared. It is asked about the
 * matches of one text in their order.
 */
export const meantIn = (
  text: string,
  at: () => Path,
  template: Template | undefined,
): ((variable: string, match: RegExpExecArray) => boolean) => {
  const mayBeCode = codeIn(text);
  const given = new Map<string, boolean>();
  /** Whether a program gives a word a meaning, such as by `inputs = …`. */
  const isGiven = (root: string): boolean => {
    const known = given.get(root);
    if (known !== undefined) return known;
    const gives = new RegExp(String.raw`\b${root}\s{0,9}(?::[^=\n]{0,80})?=|\b(?:as|for|import)\s{1,9}${root}\b`);
    const is = gives.test(text);
    given.set(root, is);
    return is;
  };
  let seen = 0;
  let isInTag = false;
  return (variable, { 0: source, index }) => {
    const between = text.slice(seen, index);
    seen = index;
    const [opened, closed] = [between.lastIndexOf("{{"), between.lastIndexOf("}}")];
    if (opened >= 0 || closed >= 0) isInTag = opened > closed;
    if (isInTag || otherFields.has(at().at(-1)) || isGiven(variable.slice(0, variable.indexOf(".")))) return false;
    return !mayBeCode(source) || (template !== undefined && isDeclared(variable, template));
  };
};
