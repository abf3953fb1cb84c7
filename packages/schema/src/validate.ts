import { argoKinds, isArgoKind } from "./argo-kinds.ts";
import type { Finding } from "./finding.ts";
import { newest } from "./language.ts";
import type { Shape } from "./shape.ts";
import { describe } from "./validate/describe.ts";
import { isObject } from "./validate/is-object.ts";
import { Pending, Walk } from "./validate/walk.ts";

/** Go's JSON decoder, which every manifest passes through, reads this many levels. */
const deepest = 10_000;

/**
 * Checks a manifest of one of the five kinds against its type, as a version of Argo has it, and returns everything that
 * does not fit, in document order. The time is linear in the size of the manifest and its depth is bounded only by
 * `deepest`; a value that `JSON.stringify` refuses, such as a cycle, is no manifest.
 */
export const validate = (manifest: unknown, language = newest): Finding[] => {
  if (!isObject(manifest)) {
    return [{ kind: "wrong-type", path: [], expected: "an object", actual: describe(manifest) }];
  }
  const { kind } = manifest;
  if (kind === undefined) return [{ kind: "missing-field", path: [], field: "kind", owner: "Manifest" }];
  if (typeof kind !== "string" || !isArgoKind(kind)) {
    return [{ kind: "enum", path: ["kind"], allowed: argoKinds, actual: kind }];
  }

  const findings: Finding[] = [];
  // The top is the next to come in document order: a part that was put off is replaced by what is found in it.
  const stack: (Finding | Pending)[] = [new Pending(language.shapeOf(kind), manifest, [])];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!(next instanceof Pending)) findings.push(next);
    else if (next.path.length < deepest) {
      for (const found of new Walk(next).run().reverse()) stack.push(found);
    } else {
      const expected = `nested at most ${deepest} levels deep`;
      findings.push({ kind: "wrong-type", path: next.path, expected, actual: "deeper" });
    }
  }
  return findings;
};

/** Whether a value is one of a shape, with all that is in it. What is too deep to be walked at once counts as
 * not being one. */
export const fits = (value: unknown, shape: Shape): boolean =>
  new Walk(new Pending(shape, value, [])).run().length === 0;
