import type { Expression } from "@argotsx/expr";
import { joined } from "../joined.ts";
import { call, integer, text } from "../make.ts";
import type { Site } from "../site.ts";
import { string } from "../type.ts";
import type { Value } from "../value.ts";

/** A replacement with what JavaScript puts in for `$$` and `$&`; nothing where it holds what stands around the part. */
const expand = (replacement: string, part: Expression): Expression | undefined => {
  const pieces = replacement.split(/(\$[$&`'])/);
  const parts: Expression[] = [];
  for (const piece of pieces) {
    if (piece === "$`" || piece === "$'") return undefined;
    if (piece === "$$") parts.push(text("$"));
    else if (piece === "$&") parts.push(part);
    else if (piece !== "") parts.push(text(piece));
  }
  return joined(parts);
};

/** Replaces the first or every occurrence of a text. */
export const replace =
  (which: "first" | "all") =>
  (receiver: Value, site: Site): Value | undefined => {
    const part = site.text(0);
    const other = site.text(1);
    if (part === undefined || other === undefined) return undefined;
    const constant = site.constant(1)?.value;
    const replacement = typeof constant === "string" ? expand(constant, part.expression) : other.expression;
    if (replacement === undefined) {
      return site.fail("what stands before or behind the replaced text cannot be put in by an expression of Argo");
    }
    const args = [receiver.expression, part.expression, replacement];
    return { expression: call("replace", ...args, ...(which === "first" ? [integer(1)] : [])), type: string };
  };
