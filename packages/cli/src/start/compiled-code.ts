import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** What V8 made of one script. */
export interface CompiledScript {
  /** Which text it was made from; see `stampOf`. */
  readonly stamp: string;
  readonly code: Uint8Array;
}

/** One line, the same length whatever it says: where the list ends that follows. */
const firstLine = (length: number): string => `argotsx code 2 ${String(length).padStart(8, "0")}\n`;

const firstLength = firstLine(0).length;

/**
 * Puts compiled scripts into one file: a line that says how long the list is, as a line of JSON, of what is in it, then the
 * code of each twice. V8 runs what it is given without looking for damage, and comparing two copies costs nothing beside
 * computing a checksum.
 */
export const encodeScripts = (scripts: ReadonlyMap<string, CompiledScript>): Buffer => {
  const parts = [...scripts].map(([name, { stamp, code }]) => [name, stamp, code.length] as const);
  const list = Buffer.from(`${JSON.stringify(parts)}\n`);
  const code = [...scripts.values()].flatMap((script) => [script.code, script.code]);
  return Buffer.concat([Buffer.from(firstLine(list.length)), list, ...code]);
};

/** How much of a second copy is compared at once. */
const pieceLength = 32_768;

interface Part {
  readonly stamp: string;
  readonly length: number;
  /** Where its first copy begins in the file. */
  readonly start: number;
}

/** Such a file, of which a run reads what it needs: other runs of a command load more, and leave it all here. */
export class CompiledCode {
  readonly #descriptor: number;
  readonly #parts: ReadonlyMap<string, Part>;
  #piece: Buffer | undefined;

  private constructor(descriptor: number, parts: ReadonlyMap<string, Part>) {
    this.#descriptor = descriptor;
    this.#parts = parts;
  }

  /** Nothing where there is no file, or it is not as it was made. */
  static open(file: string): CompiledCode | undefined {
    let descriptor: number;
    try {
      descriptor = openSync(file, "r");
    } catch {
      return undefined;
    }
    const parts = readList(descriptor);
    if (parts !== undefined) return new CompiledCode(descriptor, parts);
    closeSync(descriptor);
    return undefined;
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** The code of a script, unless it is damaged. */
  find(name: string): CompiledScript | undefined {
    const part = this.#parts.get(name);
    if (part === undefined) return undefined;
    const { stamp, length, start } = part;
    const code = readAt(this.#descriptor, start, length);
    return code !== undefined && this.#holds(code, start + length) ? { stamp, code } : undefined;
  }

  /** Whether these bytes lie there, too: compared by pieces, since memory that is new costs more than to read it. */
  #holds(bytes: Buffer, start: number): boolean {
    this.#piece ??= Buffer.allocUnsafeSlow(pieceLength);
    for (let at = 0; at < bytes.length; at += pieceLength) {
      const piece = this.#piece.subarray(0, Math.min(pieceLength, bytes.length - at));
      if (!fill(piece, this.#descriptor, start + at)) return false;
      if (!piece.equals(bytes.subarray(at, at + pieceLength))) return false;
    }
    return true;
  }

  /** Which text the code of a script was made from. */
  stampOf(name: string): string | undefined {
    return this.#parts.get(name)?.stamp;
  }

  /** Nothing can be found any more. */
  close(): void {
    closeSync(this.#descriptor);
  }
}

/** Fills these bytes from a file; says no where it has fewer. */
const fill = (bytes: Buffer, descriptor: number, start: number): boolean => {
  try {
    return readSync(descriptor, bytes, 0, bytes.length, start) === bytes.length;
  } catch {
    return false;
  }
};

/** Bytes of a file; nothing where it has fewer. */
const readAt = (descriptor: number, start: number, length: number): Buffer | undefined => {
  // Memory of its own begins where V8 can read code from; in any other place it would copy it first.
  const bytes = Buffer.allocUnsafeSlow(length);
  return fill(bytes, descriptor, start) ? bytes : undefined;
};

const readList = (descriptor: number): ReadonlyMap<string, Part> | undefined => {
  const line = readAt(descriptor, 0, firstLength)?.toString("latin1") ?? "";
  const length = Number.parseInt(line.slice(-9), 10);
  if (line !== firstLine(length)) return undefined;
  try {
    const { size } = fstatSync(descriptor);
    if (firstLength + length > size) return undefined;
    const list: readonly (readonly [string, string, number])[] = JSON.parse(
      readAt(descriptor, firstLength, length)?.toString() ?? "",
    );
    const parts = new Map<string, Part>();
    let start = firstLength + length;
    for (const [name, stamp, length] of list) {
      if (!Number.isSafeInteger(length) || length < 0) return undefined;
      parts.set(name, { stamp, length, start });
      start += 2 * length;
    }
    return start === size ? parts : undefined;
  } catch {
    return undefined;
  }
};
