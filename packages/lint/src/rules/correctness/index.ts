import type { Rule } from "../../engine/rule.ts";
import { argumentOutsideEnum } from "./argument-outside-enum.ts";
import { argumentSource } from "./argument-source.ts";
import { argumentWithoutValue } from "./argument-without-value.ts";
import { artifactPath } from "./artifact-path.ts";
import { coercedValue } from "./coerced-value.ts";
import { containerWithoutImage } from "./container-without-image.ts";
import { countAndEnd } from "./count-and-end.ts";
import { dependsAndContinueOn } from "./depends-and-continue-on.ts";
import { dependsAndDependencies } from "./depends-and-dependencies.ts";
import { duplicateContainer } from "./duplicate-container.ts";
import { duplicateEnv } from "./duplicate-env.ts";
import { duplicateMount } from "./duplicate-mount.ts";
import { duplicateName } from "./duplicate-name.ts";
import { duplicateVolume } from "./duplicate-volume.ts";
import { emptyLoop } from "./empty-loop.ts";
import { endlessRecursion } from "./endless-recursion.ts";
import { executorAccount } from "./executor-account.ts";
import { executorPlugin } from "./executor-plugin.ts";
import { fromOfInput } from "./from-of-input.ts";
import { hookWithoutExpression } from "./hook-without-expression.ts";
import { impossibleAmount } from "./impossible-amount.ts";
import { impossibleLoop } from "./impossible-loop.ts";
import { impossibleSchedule } from "./impossible-schedule.ts";
import { incompleteArtifactLocation } from "./incomplete-artifact-location.ts";
import { incompleteMetric } from "./incomplete-metric.ts";
import { invalidContainerName } from "./invalid-container-name.ts";
import { invalidDuration } from "./invalid-duration.ts";
import { invalidEnvName } from "./invalid-env-name.ts";
import { invalidLabel } from "./invalid-label.ts";
import { invalidName } from "./invalid-name.ts";
import { invalidPort } from "./invalid-port.ts";
import { invalidTimeLimit } from "./invalid-time-limit.ts";
import { invalidVolumeName } from "./invalid-volume-name.ts";
import { malformedGlobalName } from "./malformed-global-name.ts";
import { malformedImage } from "./malformed-image.ts";
import { malformedManifest } from "./malformed-manifest.ts";
import { malformedMetricName } from "./malformed-metric-name.ts";
import { malformedName } from "./malformed-name.ts";
import { malformedRetry } from "./malformed-retry.ts";
import { malformedSchedule } from "./malformed-schedule.ts";
import { manifestSource } from "./manifest-source.ts";
import { metricKind } from "./metric-kind.ts";
import { misplacedField } from "./misplaced-field.ts";
import { missingImage } from "./missing-image.ts";
import { missingKind } from "./missing-kind.ts";
import { missingName } from "./missing-name.ts";
import { mountedTwice } from "./mounted-twice.ts";
import { negativeDeadline } from "./negative-deadline.ts";
import { nothingLinted } from "./nothing-linted.ts";
import { nothingToRun } from "./nothing-to-run.ts";
import { outputSource } from "./output-source.ts";
import { podGcSelector } from "./pod-gc-selector.ts";
import { podResources } from "./pod-resources.ts";
import { realtimeResources } from "./realtime-resources.ts";
import { requestAboveLimit } from "./request-above-limit.ts";
import { reservedContainerName } from "./reserved-container-name.ts";
import { resultOfNoLoop } from "./result-of-no-loop.ts";
import { scriptWithoutSource } from "./script-without-source.ts";
import { setWithoutMain } from "./set-without-main.ts";
import { severalLoops } from "./several-loops.ts";
import { severalSources } from "./several-sources.ts";
import { tagLeftOpen } from "./tag-left-open.ts";
import { taskBeginsWithDigit } from "./task-begins-with-digit.ts";
import { templateBody } from "./template-body.ts";
import { tinyMemory } from "./tiny-memory.ts";
import { unclosedTag } from "./unclosed-tag.ts";
import { undecodableDocument } from "./undecodable-document.ts";
import { undecodableValue } from "./undecodable-value.ts";
import { undefinedVolume } from "./undefined-volume.ts";
import { unknownAction } from "./unknown-action.ts";
import { unknownTaskResult } from "./unknown-task-result.ts";
import { unknownTimeZone } from "./unknown-time-zone.ts";
import { unnamedObject } from "./unnamed-object.ts";
import { unportableEnvName } from "./unportable-env-name.ts";
import { unprintableValue } from "./unprintable-value.ts";
import { unreachableTask } from "./unreachable-task.ts";
import { unreadManifest } from "./unread-manifest.ts";
import { unsupportedValue } from "./unsupported-value.ts";
import { uselessRetry } from "./useless-retry.ts";
import { valueOutsideEnum } from "./value-outside-enum.ts";
import { wordsAsOne } from "./words-as-one.ts";

export const correctness: readonly Rule[] = [
  argumentOutsideEnum,
  argumentSource,
  argumentWithoutValue,
  artifactPath,
  coercedValue,
  containerWithoutImage,
  countAndEnd,
  dependsAndContinueOn,
  dependsAndDependencies,
  duplicateContainer,
  duplicateEnv,
  duplicateMount,
  duplicateName,
  duplicateVolume,
  emptyLoop,
  endlessRecursion,
  executorAccount,
  executorPlugin,
  fromOfInput,
  hookWithoutExpression,
  impossibleAmount,
  impossibleLoop,
  impossibleSchedule,
  incompleteArtifactLocation,
  incompleteMetric,
  invalidContainerName,
  invalidDuration,
  invalidEnvName,
  invalidLabel,
  invalidName,
  invalidPort,
  invalidTimeLimit,
  invalidVolumeName,
  malformedGlobalName,
  malformedImage,
  malformedManifest,
  malformedMetricName,
  malformedName,
  malformedRetry,
  malformedSchedule,
  manifestSource,
  metricKind,
  misplacedField,
  missingImage,
  missingKind,
  missingName,
  mountedTwice,
  negativeDeadline,
  nothingLinted,
  nothingToRun,
  outputSource,
  podGcSelector,
  podResources,
  realtimeResources,
  requestAboveLimit,
  reservedContainerName,
  resultOfNoLoop,
  scriptWithoutSource,
  setWithoutMain,
  severalLoops,
  severalSources,
  tagLeftOpen,
  taskBeginsWithDigit,
  templateBody,
  tinyMemory,
  unclosedTag,
  undecodableDocument,
  undecodableValue,
  undefinedVolume,
  unknownAction,
  unknownTaskResult,
  unknownTimeZone,
  unnamedObject,
  unportableEnvName,
  unprintableValue,
  unreachableTask,
  unreadManifest,
  unsupportedValue,
  uselessRetry,
  valueOutsideEnum,
  wordsAsOne,
];
