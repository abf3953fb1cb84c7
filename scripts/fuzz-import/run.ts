import { importMade } from "../../test/import/import-made.ts";
import { type CountAndSeed, runCounted } from "../judge/count-and-seed.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** So many files are imported together: what they take of memory is bounded. */
const atOnce = 500;

/**
 * Imports files of manifests that are made up, and shows each that does not come back the same, in any form. Exit code 1
 * when there is one.
 */
const main = async ({ count, seed }: CountAndSeed): Promise<number> => {
  const reasons = new Map<string, number>();
  let [documents, templates, typed, asManifest, faults] = [0, 0, 0, 0, 0];
  for (let done = 0; done < count; done += atOnce) {
    const made = await importMade(Math.min(atOnce, count - done), seed + done / atOnce);
    for (const { text, reason } of made.refused) line(`${reason}\n${text}\n`);
    for (const [reason, number] of made.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + number);
    documents += made.documents;
    templates += made.templates;
    typed += made.typed;
    asManifest += made.asManifest;
    faults += made.refused.length;
  }
  const why = [...reasons].sort(([, a], [, b]) => b - a);
  for (const [reason, number] of why.slice(0, 20)) line(`${number} × plain: ${reason}`);
  line(`${count} files of ${documents} documents, seed ${seed}: ${faults} did not come back the same`);
  line(`${typed} of ${templates} templates typed, ${asManifest} documents as <Manifest>`);
  return faults === 0 ? 0 : 1;
};

await runCounted(20_000, main);
