/**
 * The names that Argo itself goes by, which it judges when the tags in them are filled in. Each function says what is
 * wrong with a text, in words that follow a name for it, or nothing.
 * @module
 */
import { placeholder } from "../scope/known.ts";

const longestTemplateName = 128;

const first = (text: string, strange: RegExp): string | undefined => strange.exec(text)?.[0];

/** Most names are as they should be, which is seen at once. */
const wholeTemplateName = /^[a-zA-Z0-9][-a-zA-Z0-9]*$/;
const wholeParameterName = /^[-_a-zA-Z0-9]+$/;

/** Names of templates, steps, tasks and of the containers of a set. */
export const templateNameFault = (text: string): string | undefined => {
  if (text.length <= longestTemplateName && wholeTemplateName.test(text)) return undefined;
  if (text === "") return "is empty";
  if (text.includes(placeholder)) return "holds a value that is only known when the workflow runs";
  const wrong = first(text, /[^-a-zA-Z0-9]/u);
  if (wrong !== undefined) return `holds '${wrong}', but may only hold letters, digits and '-'`;
  if (text.startsWith("-")) return "begins with '-', but must begin with a letter or a digit";
  if (text.length <= longestTemplateName) return undefined;
  return `has ${text.length} characters, but may have ${longestTemplateName} at most`;
};

/** Names of parameters and artifacts, also those that the whole workflow sees. */
export const parameterNameFault = (text: string): string | undefined => {
  if (wholeParameterName.test(text)) return undefined;
  if (text === "") return "is empty";
  const wrong = first(text, /[^-_a-zA-Z0-9]/u);
  return wrong === undefined ? undefined : `holds '${wrong}', but may only hold letters, digits, '-' and '_'`;
};

/** Names of metrics and of their labels. */
export const metricNameFault = (text: string): string | undefined => {
  if (text === "") return "is empty";
  if (text.includes(placeholder)) return "holds a value that is only known when the workflow runs";
  const wrong = first(text, /[^_a-zA-Z0-9]/u);
  if (wrong !== undefined) return `holds '${wrong}', but may only hold letters, digits and '_'`;
  return /^\d/.test(text) ? `begins with '${text[0]}', but must begin with a letter or '_'` : undefined;
};

/** Whether Argo sees in a text that a tag would make the name of a parameter or an artifact, or a task of it. */
export const holdsNameTag = (text: string): boolean => /\{\{[-a-zA-Z0-9]+(?:\.[-_a-zA-Z0-9]+)*\}\}/.test(text);
