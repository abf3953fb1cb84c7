import { behindGap } from "../transform/may-hold-arrow.ts";

// Further than this no bracket and no comment is looked for: that keeps the look linear.
const reach = 200;
const operator = /^(?:&&|\|\||\?(?![.:])|[=!]==?|<|>)/;
const prefix = /(?:!|[=!]==?|(?:^|[^=])>|<|[<>]=|\*\/|;)$/;
const statement = /\b(?:if|while|switch)$/;
const call = /[\w$\])>]$/;
const word = /\b(?:return|case|typeof|await|yield|else|do|in|of|default|void|delete|throw|new)$/;

/**
 * Whether what stands from `start` to `end` may decide something, by what stands around it: an operator, a bracket
 * behind `if`. It says yes of more than decides, and no of what brackets and comments keep far from its operator.
 */
export const mayDecide = (text: string, start: number, end: number): boolean => {
  const after = text.slice(end, end + reach);
  // Only a part of something longer.
  if (/(?:^|[^.])\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^[([`]|^\??\./.test(after)) return false;
  let closings = 0;
  let at = behindGap(after, 0);
  while (after[at] === ")" || (after[at] === "!" && after[at + 1] !== "=")) {
    if (after[at] === ")") closings++;
    at = behindGap(after, at + 1);
  }
  if (/^(?:as|satisfies)\s/.test(after.slice(at, at + 10))) return true;
  let before = text.slice(Math.max(0, start - reach), start);
  // A comment between: what it hides is not worth a closer look.
  if (/\/\/[^\n]*\n\s*$/.test(before)) return true;
  before = before.trimEnd();
  let openings = 0;
  for (; openings < closings && before.endsWith("("); openings++) before = before.slice(0, -1).trimEnd();
  if (prefix.test(before) || (openings > 0 && statement.test(before))) return true;
  if (closings > 0 && /(?:&&|\|\|)$/.test(before)) return true;
  if (!operator.test(after.slice(at, at + 3))) return false;
  return openings === 0 ? closings === 0 : !call.test(before) || word.test(before);
};
