import type { Rule } from "../../engine/rule.ts";
import { argumentOutsideEnum } from "./argument-outside-enum.ts";
import { countAndEnd } from "./count-and-end.ts";
import { dependsAndContinueOn } from "./depends-and-continue-on.ts";
import { dependsAndDependencies } from "./depends-and-dependencies.ts";
import { duplicateContainer } from "./duplicate-container.ts";
import { duplicateEnv } from "./duplicate-env.ts";
import { duplicateMount } from "./duplicate-mount.ts";
import { duplicateName } from "./duplicate-name.ts";
import { duplicateVolume } from "./duplicate-volume.ts";
import { executorAccount } from "./executor-account.ts";
import { hookWithoutExpression } from "./hook-without-expression.ts";
import { impossibleAmount } from "./impossible-amount.ts";
import { invalidContainerName } from "./invalid-container-name.ts";
import { invalidEnvName } from "./invalid-env-name.ts";
import { invalidLabel } from "./invalid-label.ts";
import { invalidName } from "./invalid-name.ts";
import { invalidPort } from "./invalid-port.ts";
import { invalidVolumeName } from "./invalid-volume-name.ts";
import { malformedName } from "./malformed-name.ts";
import { nothingLinted } from "./nothing-linted.ts";
import { nothingToRun } from "./nothing-to-run.ts";
import { requestAboveLimit } from "./request-above-limit.ts";
import { resultOfNoLoop } from "./result-of-no-loop.ts";
import { severalLoops } from "./several-loops.ts";
import { taskBeginsWithDigit } from "./task-begins-with-digit.ts";
import { tinyMemory } from "./tiny-memory.ts";
import { undecodableDocument } from "./undecodable-document.ts";
import { undefinedVolume } from "./undefined-volume.ts";
import { unknownTaskResult } from "./unknown-task-result.ts";
import { unportableEnvName } from "./unportable-env-name.ts";

export const correctness: readonly Rule[] = [
  argumentOutsideEnum,
  countAndEnd,
  dependsAndContinueOn,
  dependsAndDependencies,
  duplicateContainer,
  duplicateEnv,
  duplicateMount,
  duplicateName,
  duplicateVolume,
  hookWithoutExpression,
  executorAccount,
  impossibleAmount,
  invalidContainerName,
  invalidEnvName,
  invalidLabel,
  invalidName,
  invalidPort,
  invalidVolumeName,
  malformedName,
  nothingLinted,
  nothingToRun,
  requestAboveLimit,
  resultOfNoLoop,
  severalLoops,
  taskBeginsWithDigit,
  tinyMemory,
  undecodableDocument,
  undefinedVolume,
  unknownTaskResult,
  unportableEnvName,
];
