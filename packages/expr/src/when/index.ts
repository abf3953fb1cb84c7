export { checkWhen } from "./check.ts";
export { decideWhen, evaluateWhen } from "./evaluate.ts";
export { meantTag } from "./meant-tag.ts";
export { parseWhen } from "./parse.ts";
export { printWhen } from "./print.ts";
export { standIn, withTags } from "./stand-in.ts";
export type { WhenValue } from "./value.ts";
export type {
  BinaryOperator as WhenOperator,
  When,
  WhenAccess,
  WhenBinary,
  WhenBoolean,
  WhenDate,
  WhenNothing,
  WhenNumber,
  WhenPattern,
  WhenText,
  WhenUnary,
} from "./when.ts";
