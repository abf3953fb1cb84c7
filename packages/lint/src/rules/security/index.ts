import type { Rule } from "../../engine/rule.ts";
import { automountedToken } from "./automounted-token.ts";
import { floatingImage } from "./floating-image.ts";
import { hostNamespace } from "./host-namespace.ts";
import { hostPath } from "./host-path.ts";
import { leakedSecret } from "./leaked-secret.ts";
import { missingDeadline } from "./missing-deadline.ts";
import { missingMemoryLimit } from "./missing-memory-limit.ts";
import { missingTtl } from "./missing-ttl.ts";
import { plaintextSecret } from "./plaintext-secret.ts";
import { privilegedContainer } from "./privileged-container.ts";
import { splicedCode } from "./spliced-code.ts";

export const security: readonly Rule[] = [
  automountedToken,
  floatingImage,
  hostNamespace,
  hostPath,
  leakedSecret,
  missingDeadline,
  missingMemoryLimit,
  missingTtl,
  plaintextSecret,
  privilegedContainer,
  splicedCode,
];
