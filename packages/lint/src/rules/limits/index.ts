import type { Rule } from "../../engine/rule.ts";
import { annotationsTooLarge } from "./annotations-too-large.ts";
import { argumentTooLong } from "./argument-too-long.ts";
import { largeManifest } from "./large-manifest.ts";
import { largeParameter } from "./large-parameter.ts";
import { longGenerateName } from "./long-generate-name.ts";
import { longName } from "./long-name.ts";
import { manifestTooLarge } from "./manifest-too-large.ts";
import { manyNodes } from "./many-nodes.ts";
import { templateTooLarge } from "./template-too-large.ts";

export const limits: readonly Rule[] = [
  annotationsTooLarge,
  argumentTooLong,
  largeManifest,
  largeParameter,
  longGenerateName,
  longName,
  manifestTooLarge,
  manyNodes,
  templateTooLarge,
];
