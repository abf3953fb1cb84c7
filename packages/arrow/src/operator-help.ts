import type { Binary } from "./tree.ts";
import { writtenInside } from "./written.ts";

/** What to write instead of an operator that expressions do not have. */
export const operatorHelp = ({ operator, left, right }: Binary): string | undefined => {
  switch (operator) {
    case "in":
      return `write \`${writtenInside(right)}[${writtenInside(left)}] != null\``;
    case "instanceof":
      return "Array.isArray tells lists from other values";
    case "&":
    case "|":
    case "^":
    case "<<":
    case ">>":
    case ">>>":
      return "use bitand, bitor, bitxor, bitshl or bitshr of expr`…`";
    default:
      return undefined;
  }
};
