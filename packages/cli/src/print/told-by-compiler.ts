import type { Diagnostic, DiagnosticId } from "@argotsx/diagnostic";
import { isPlaced, Located, overlaps } from "./located.ts";

/** What the compiler reports, with the rules that find the same in the manifest that it makes all the same. */
const same: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "may-be-absent": ["output-of-skippable"],
    "not-awaited": ["output-without-dependency"],
    "missing-argument": ["missing-argument"],
    "unknown-argument": ["unused-argument"],
    "dependency-cycle": ["dependency-cycle"],
    "duplicate-name": ["duplicate-name"],
    "missing-name": ["missing-name"],
    "words-as-one": ["words-as-one"],
    "missing-entrypoint": ["undefined-entrypoint"],
    "missing-body": ["nothing-to-run", "template-body"],
    "invalid-expression": ["expression-syntax", "expression-type", "when-syntax", "unknown-expression-variable"],
  } satisfies { readonly [Id in DiagnosticId]?: readonly string[] }),
);

/**
 * Leaves out what a rule says of a mistake that the compiler found at the same letters: it knows the components that were
 * written, and a rule only what became of them.
 */
export const withoutToldByCompiler = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const told = diagnostics.filter(isPlaced).filter(({ id, origin }) => origin === undefined && same.has(id));
  if (told.length === 0) return diagnostics;
  const located = new Located(told);
  return diagnostics.filter((one) => {
    if (one.origin === undefined || !isPlaced(one)) return true;
    const { at, id } = one;
    return !located
      .on(at.file, at.line)
      .some((other) => overlaps(other.at, at) && same.get(other.id)?.includes(id) === true);
  });
};
