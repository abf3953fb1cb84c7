import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { convert } from "../../packages/cli/src/import/convert.ts";
import { readInputs } from "../../packages/cli/src/import/read-inputs.ts";
import { countImport } from "../../packages/cli/src/import/summary.ts";
import { FileImport } from "../../packages/import/src/index.ts";
import { sourceContext } from "./context.ts";

const line = (text: string): void => void process.stdout.write(`${text}\n`);

/** Why documents are refused rightly: no object can say what they say. */
const isUnsound = (reason: string): boolean => /stands twice in one map|is no object/.test(reason);

/** At most this many lines of TSX for a line of YAML, over all documents. */
const mostLines = 0.8;
/** At least this share of templates is typed. */
const leastTyped = 0.85;

const writeModules = (folder: string, texts: ReadonlyMap<string, string>): void => {
  for (const [module, text] of texts) {
    const path = join(folder, module);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};

/**
 * Imports every manifest below a folder as `argotsx import` does, which builds what it writes and compares. Exit code 1
 * when a document does not come back as it was, when too few templates are typed or the modules are too long; 2 when
 * there is nothing to import.
 */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "no-check-types": { type: "boolean" }, write: { type: "string" } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    line("usage: npm run conformance:import -- DIR [--no-check-types] [--write DIR]");
    return 2;
  }
  const context = sourceContext();
  const read = await readInputs(context, [folder]);
  if (read === undefined || read.inputs.length === 0) {
    line(`there is no manifest of Argo in ${folder}`);
    return 2;
  }
  const imports = new Map(read.inputs.map(({ module, text }) => [module, new FileImport(text)]));
  const { texts, problems } = await convert(context, imports, { types: values["no-check-types"] !== true });
  const figures = countImport(
    read.inputs.flatMap(({ path, module, text }) => {
      const file = imports.get(module);
      return file === undefined ? [] : [{ path, module, file, yaml: text, tsx: texts.get(module) }];
    }),
  );
  if (values.write !== undefined) writeModules(values.write, texts);
  const failures = [...read.problems, ...problems].map(({ message }) => message);
  let documents = 0;
  for (const { path, module } of read.inputs) {
    const file = imports.get(module);
    if (file === undefined) continue;
    documents += file.documents.length;
    for (const [index, { isRefused, reason = "no reason is told" }] of file.documents.entries()) {
      const which = `${path}, document ${index + 1}: `;
      if (isRefused) {
        line(`refused: ${which}${reason}`);
        if (!isUnsound(reason)) failures.push(which + reason);
      } else if (!texts.has(module)) failures.push(`${which}nothing was written`);
    }
  }
  for (const { reason, count, first } of figures.reasons) line(`plain: ${count} × ${reason} (${first})`);
  for (const failure of failures) line(`FAILED: ${failure}`);
  const { typed, templates, yaml, tsx } = figures;
  const ratio = tsx / yaml;
  line(
    `${read.inputs.length} files, ${documents} documents: ${figures.documents} came back the same, ${failures.length} failed`,
  );
  line(`${typed} of ${templates} templates typed (${((100 * typed) / templates).toFixed(1)} %)`);
  line(`${tsx} lines of TSX for ${yaml} of YAML (${ratio.toFixed(4)})`);
  return failures.length > 0 || ratio > mostLines || typed < leastTyped * templates ? 1 : 0;
};

process.exitCode = await main();
