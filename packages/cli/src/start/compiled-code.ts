/** What V8 made of one script. */
export interface CompiledScript {
  /** Which text it was made from; see `stampOf`. */
  readonly stamp: string;
  readonly code: Uint8Array;
}

const magic = "argotsx code 1\n";

/**
 * Puts compiled scripts into one file: a line of JSON that says what is in it, then all code twice. V8 runs what it is
 * given without looking for damage, and comparing two copies costs nothing beside computing a checksum.
 */
export const encodeScripts = (scripts: ReadonlyMap<string, CompiledScript>): Buffer => {
  const parts = [...scripts].map(([name, { stamp, code }]) => [name, stamp, code.length] as const);
  const code = [...scripts.values()].map((script) => script.code);
  return Buffer.concat([Buffer.from(`${magic}${JSON.stringify(parts)}\n`), ...code, ...code]);
};

/** Takes such a file apart again; nothing when it is not exactly as it was made. */
export const decodeScripts = (bytes: Buffer): Map<string, CompiledScript> | undefined => {
  if (bytes.toString("latin1", 0, magic.length) !== magic) return undefined;
  const end = bytes.indexOf("\n", magic.length);
  try {
    const parts: readonly (readonly [string, string, number])[] = JSON.parse(bytes.toString("utf8", magic.length, end));
    const start = end + 1;
    const size = parts.reduce((sum, [, , length]) => sum + length, 0);
    const first = bytes.subarray(start, start + size);
    if (bytes.length !== start + 2 * size || !first.equals(bytes.subarray(start + size))) return undefined;
    const scripts = new Map<string, CompiledScript>();
    let at = start;
    for (const [name, stamp, length] of parts) {
      scripts.set(name, { stamp, code: bytes.subarray(at, at + length) });
      at += length;
    }
    return scripts;
  } catch {
    return undefined;
  }
};
