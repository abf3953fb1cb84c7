import type { Rule } from "../../engine/rule.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { mismatchedObject } from "./mismatched-object.ts";
import { missingArgument } from "./missing-argument.ts";
import { undefinedEntrypoint } from "./undefined-entrypoint.ts";
import { undefinedKey } from "./undefined-key.ts";
import { undefinedTemplate } from "./undefined-template.ts";
import { unlabelledConfigMap } from "./unlabelled-config-map.ts";
import { unresolvedVariable } from "./unresolved-variable.ts";

export const references: readonly Rule[] = [
  dependencyCycle,
  mismatchedObject,
  missingArgument,
  undefinedEntrypoint,
  undefinedKey,
  undefinedTemplate,
  unlabelledConfigMap,
  unresolvedVariable,
];
