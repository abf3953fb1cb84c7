import type { Rule } from "../../engine/rule.ts";
import { argumentOutsideEnum } from "./argument-outside-enum.ts";
import { duplicateContainer } from "./duplicate-container.ts";
import { duplicateEnv } from "./duplicate-env.ts";
import { duplicateMount } from "./duplicate-mount.ts";
import { duplicateVolume } from "./duplicate-volume.ts";
import { impossibleAmount } from "./impossible-amount.ts";
import { invalidContainerName } from "./invalid-container-name.ts";
import { invalidEnvName } from "./invalid-env-name.ts";
import { invalidLabel } from "./invalid-label.ts";
import { invalidName } from "./invalid-name.ts";
import { invalidPort } from "./invalid-port.ts";
import { invalidVolumeName } from "./invalid-volume-name.ts";
import { nothingLinted } from "./nothing-linted.ts";
import { requestAboveLimit } from "./request-above-limit.ts";
import { tinyMemory } from "./tiny-memory.ts";
import { undecodableDocument } from "./undecodable-document.ts";
import { undefinedVolume } from "./undefined-volume.ts";
import { unportableEnvName } from "./unportable-env-name.ts";

export const correctness: readonly Rule[] = [
  argumentOutsideEnum,
  duplicateContainer,
  duplicateEnv,
  duplicateMount,
  duplicateVolume,
  impossibleAmount,
  invalidContainerName,
  invalidEnvName,
  invalidLabel,
  invalidName,
  invalidPort,
  invalidVolumeName,
  nothingLinted,
  requestAboveLimit,
  tinyMemory,
  undecodableDocument,
  undefinedVolume,
  unportableEnvName,
];
