import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";
import type { Tools } from "./put-out.ts";

/** What a workflow file became. */
interface Product {
  readonly path: string;
  readonly manifests: readonly { readonly value: unknown }[];
}

/** What a run printed, in parts, and warnings, which the YAML does not wait for. */
interface PrintedOutput {
  readonly parts: readonly Uint8Array[];
  readonly warnings: readonly Diagnostic[];
}

const separator = Buffer.from("---\n");

/** Prints the YAML of a run, that of one source after another. */
export const printOutput = (
  { out }: Context,
  products: readonly Product[],
  { writeYaml, warnOfSize }: Pick<Tools, "writeYaml" | "warnOfSize">,
): PrintedOutput => {
  const printed = products.map(({ path, manifests }) => ({
    path,
    text: writeYaml(manifests.map(({ value }) => value)),
  }));
  const parts = printed.flatMap(({ text }, index) => (index > 0 ? [separator, text] : [text]));
  for (const part of parts) if (!out(part)) break;
  return { parts, warnings: printed.flatMap(({ path, text }) => warnOfSize(path, text) ?? []) };
};
