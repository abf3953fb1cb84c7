import type { Rule } from "../../engine/rule.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { missingArgument } from "./missing-argument.ts";
import { undefinedEntrypoint } from "./undefined-entrypoint.ts";
import { undefinedTemplate } from "./undefined-template.ts";
import { unresolvedVariable } from "./unresolved-variable.ts";

export const references: readonly Rule[] = [
  dependencyCycle,
  missingArgument,
  undefinedEntrypoint,
  undefinedTemplate,
  unresolvedVariable,
];
