import fc from "fast-check";
import { convert } from "../../packages/cli/src/import/convert.ts";
import { FileImport } from "../../packages/import/src/index.ts";
import { sourceContext } from "../../scripts/conformance-import/context.ts";
import { manifestTexts } from "../manifests/manifests.ts";

/** What became of manifests that were made up. */
export interface MadeImport {
  readonly documents: number;
  readonly templates: number;
  readonly typed: number;
  /** Documents that no component of their kind could say. */
  readonly asManifest: number;
  /** The files of which a document was not written, each with its text and why. */
  readonly refused: readonly { readonly text: string; readonly reason: string }[];
  /** Why templates and documents are plain, with how many are. */
  readonly reasons: ReadonlyMap<string, number>;
  /** The modules that were written, by the number of their file. */
  readonly modules: ReadonlyMap<number, string>;
}

/**
 * Makes files of manifests up, imports all of them together, in this process, and counts. What is written was built and
 * compared on the way.
 */
export const importMade = async (count: number, seed: number): Promise<MadeImport> => {
  // What argotsx wrote has to give the same bytes, which is another test: a comment makes these another hand's. Each file
  // calls its own libraries: of two that share a name, none is known to be meant.
  const texts = fc
    .sample(manifestTexts, { numRuns: count, seed })
    .map((text, index) => `# Made up.\n${text.replaceAll(/\blibrary-(?=\d)/g, `library-${index}-`)}`);
  const imports = new Map(texts.map((text, index) => [`${index}.tsx`, new FileImport(text)]));
  const { texts: written } = await convert(sourceContext(), imports, { types: false });
  const modules = new Map<number, string>();
  const refused: { text: string; reason: string }[] = [];
  const reasons = new Map<string, number>();
  const note = (reason: string): void => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const totals = { documents: 0, templates: 0, typed: 0, asManifest: 0 };
  for (const [index, text] of texts.entries()) {
    const file = imports.get(`${index}.tsx`);
    const module = written.get(`${index}.tsx`);
    if (module !== undefined) modules.set(index, module);
    for (const document of file?.documents ?? []) {
      totals.documents++;
      totals.templates += document.templates.length;
      if (document.style === "manifest") totals.asManifest++;
      if (document.style !== "typed") note(document.reason ?? "");
      for (const reason of document.plain.values()) note(reason);
      if (document.isRefused || module === undefined) refused.push({ text, reason: document.reason ?? "" });
      else totals.typed += document.typed;
    }
  }
  return { ...totals, refused, reasons, modules };
};
