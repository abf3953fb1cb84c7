import type { Rule } from "../../engine/rule.ts";
import { constantWhen } from "./constant-when.ts";
import { dependsSyntax } from "./depends-syntax.ts";
import { earlyWhen } from "./early-when.ts";
import { equalsAfterSpace } from "./equals-after-space.ts";
import { expressionClosedEarly } from "./expression-closed-early.ts";
import { expressionSyntax } from "./expression-syntax.ts";
import { expressionType } from "./expression-type.ts";
import { hyphenInExpression } from "./hyphen-in-expression.ts";
import { resourceConditionSyntax } from "./resource-condition-syntax.ts";
import { tagInExpression } from "./tag-in-expression.ts";
import { taskNameFunction } from "./task-name-function.ts";
import { unknownExpressionVariable } from "./unknown-expression-variable.ts";
import { unknownFunction } from "./unknown-function.ts";
import { unknownStatus } from "./unknown-status.ts";
import { unquotedWhen } from "./unquoted-when.ts";
import { whenSyntax } from "./when-syntax.ts";
import { whenType } from "./when-type.ts";
import { whenValue } from "./when-value.ts";
import { wrongArgumentCount } from "./wrong-argument-count.ts";

export const expressions: readonly Rule[] = [
  constantWhen,
  dependsSyntax,
  earlyWhen,
  equalsAfterSpace,
  expressionClosedEarly,
  expressionSyntax,
  expressionType,
  hyphenInExpression,
  resourceConditionSyntax,
  tagInExpression,
  taskNameFunction,
  unknownExpressionVariable,
  unknownFunction,
  unknownStatus,
  unquotedWhen,
  whenSyntax,
  whenType,
  whenValue,
  wrongArgumentCount,
];
