import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";

/** What a cluster is sure to take, in bytes: it limits objects to 1.5 MB, and the status of a workflow is part of it. */
const limit = 1_000_000;

/** How many of the largest parts are named. */
const shown = 3;

// The templates of a workflow begin at this indentation in the YAML that we write; what is inside them lies deeper.
const start = Buffer.from("\n    - name: ");

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

/** The largest items of the lists of a spec, of which the templates are by far the largest, each with its size in bytes. */
const largest = (yaml: Buffer): readonly (readonly [name: string, bytes: number])[] => {
  const parts: [string, number][] = [];
  for (let at = yaml.indexOf(start); at >= 0; ) {
    const next = yaml.indexOf(start, at + 1);
    const lineEnd = yaml.indexOf("\n", at + 1);
    const name = yaml.toString("utf8", at + start.length, lineEnd < 0 ? yaml.length : lineEnd);
    parts.push([name, (next < 0 ? yaml.length : next) - at]);
    at = next;
  }
  return parts.sort(([, a], [, b]) => b - a).slice(0, shown);
};

/** The largest document of a file. */
const largestDocument = (yaml: Buffer): Buffer => {
  let found = yaml.subarray(0, 0);
  for (let from = 0; from < yaml.length; ) {
    const end = yaml.indexOf("\n---\n", from);
    const document = yaml.subarray(from, end < 0 ? yaml.length : end);
    if (document.length > found.length) found = document;
    from = end < 0 ? yaml.length : end + 5;
  }
  return found;
};

/** A warning for a file with a manifest that may be too large for a cluster; nothing for any other. */
export const largeManifest = (output: string, bytes: Uint8Array): Diagnostic | undefined => {
  if (bytes.length <= limit) return undefined;
  const document = largestDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (document.length <= limit) return undefined;
  const parts = largest(document).map(([name, size]) => `'${name}' has ${kilobytes(size)} kB`);
  const parameters = { output, size: kilobytes(document.length), limit: kilobytes(limit), parts: parts.join(", ") };
  return diagnostic("large-manifest", undefined, parameters);
};
