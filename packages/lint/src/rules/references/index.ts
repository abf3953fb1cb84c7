import type { Rule } from "../../engine/rule.ts";
import { artifactAsParameter } from "./artifact-as-parameter.ts";
import { bindingArgument } from "./binding-argument.ts";
import { bindingTarget } from "./binding-target.ts";
import { borrowedTemplate } from "./borrowed-template.ts";
import { brokenTag } from "./broken-tag.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { duplicateResource } from "./duplicate-resource.ts";
import { exitHandler } from "./exit-handler.ts";
import { hookTarget } from "./hook-target.ts";
import { incompleteReference } from "./incomplete-reference.ts";
import { mismatchedObject } from "./mismatched-object.ts";
import { missingArgument } from "./missing-argument.ts";
import { missingDependency } from "./missing-dependency.ts";
import { missingReference } from "./missing-reference.ts";
import { otherNamespace } from "./other-namespace.ts";
import { outputOfSkippable } from "./output-of-skippable.ts";
import { outputWithoutDependency } from "./output-without-dependency.ts";
import { templateAndReference } from "./template-and-reference.ts";
import { templatesAndReference } from "./templates-and-reference.ts";
import { undefinedDependency } from "./undefined-dependency.ts";
import { undefinedEntrypoint } from "./undefined-entrypoint.ts";
import { undefinedKey } from "./undefined-key.ts";
import { undefinedManifestArtifact } from "./undefined-manifest-artifact.ts";
import { undefinedTarget } from "./undefined-target.ts";
import { undefinedTemplate } from "./undefined-template.ts";
import { unknownVariable } from "./unknown-variable.ts";
import { unlabelledConfigMap } from "./unlabelled-config-map.ts";
import { unresolvedLocation } from "./unresolved-location.ts";
import { unresolvedVariable } from "./unresolved-variable.ts";
import { unusedArgument } from "./unused-argument.ts";
import { unusedInput } from "./unused-input.ts";
import { unusedOutput } from "./unused-output.ts";
import { unusedParameter } from "./unused-parameter.ts";
import { unusedTemplate } from "./unused-template.ts";
import { unusedVolume } from "./unused-volume.ts";
import { variableNotHere } from "./variable-not-here.ts";

export const references: readonly Rule[] = [
  artifactAsParameter,
  bindingArgument,
  bindingTarget,
  borrowedTemplate,
  brokenTag,
  dependencyCycle,
  duplicateResource,
  exitHandler,
  hookTarget,
  incompleteReference,
  mismatchedObject,
  missingArgument,
  missingDependency,
  missingReference,
  otherNamespace,
  outputOfSkippable,
  outputWithoutDependency,
  templateAndReference,
  templatesAndReference,
  undefinedDependency,
  undefinedEntrypoint,
  undefinedKey,
  undefinedManifestArtifact,
  undefinedTarget,
  undefinedTemplate,
  unknownVariable,
  unlabelledConfigMap,
  unresolvedLocation,
  unresolvedVariable,
  unusedArgument,
  unusedInput,
  unusedOutput,
  unusedParameter,
  unusedTemplate,
  unusedVolume,
  variableNotHere,
];
