import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";
import type { Tools } from "./put-out.ts";

/** What a workflow file became. */
interface Product {
  readonly path: string;
  readonly manifests: readonly { readonly value: unknown }[];
}

/** Prints the YAML of a run, that of one source after another. Answers with warnings, which the YAML does not wait for. */
export const printOutput = (
  { out }: Context,
  products: readonly Product[],
  { writeYaml, warnOfSize }: Pick<Tools, "writeYaml" | "warnOfSize">,
): readonly Diagnostic[] => {
  const printed = products.map(({ path, manifests }) => ({
    path,
    text: writeYaml(manifests.map(({ value }) => value)),
  }));
  for (const [index, { text }] of printed.entries()) {
    if (index > 0) out("---\n");
    if (!out(text)) break;
  }
  return printed.flatMap(({ path, text }) => warnOfSize(path, text) ?? []);
};
