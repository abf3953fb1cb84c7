import type { Rule } from "../../engine/rule.ts";
import { artifactAsParameter } from "./artifact-as-parameter.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { hookTarget } from "./hook-target.ts";
import { mismatchedObject } from "./mismatched-object.ts";
import { missingArgument } from "./missing-argument.ts";
import { missingDependency } from "./missing-dependency.ts";
import { outputWithoutDependency } from "./output-without-dependency.ts";
import { undefinedDependency } from "./undefined-dependency.ts";
import { undefinedEntrypoint } from "./undefined-entrypoint.ts";
import { undefinedKey } from "./undefined-key.ts";
import { undefinedTarget } from "./undefined-target.ts";
import { undefinedTemplate } from "./undefined-template.ts";
import { unknownVariable } from "./unknown-variable.ts";
import { unlabelledConfigMap } from "./unlabelled-config-map.ts";
import { unresolvedVariable } from "./unresolved-variable.ts";
import { unusedArgument } from "./unused-argument.ts";
import { variableNotHere } from "./variable-not-here.ts";

export const references: readonly Rule[] = [
  artifactAsParameter,
  dependencyCycle,
  hookTarget,
  mismatchedObject,
  missingArgument,
  missingDependency,
  outputWithoutDependency,
  undefinedDependency,
  undefinedEntrypoint,
  undefinedKey,
  undefinedTarget,
  undefinedTemplate,
  unknownVariable,
  unlabelledConfigMap,
  unresolvedVariable,
  unusedArgument,
  variableNotHere,
];
