import { isBreakOrEnd } from "./characters.ts";
import { Refusal } from "./refusal.ts";
import type { Scanner } from "./scanner.ts";

/** Where a key may have begun that only a `:` behind it shows to be one. */
interface SimpleKey {
  isPossible: boolean;
  /** The token that begins it. */
  token: number;
  pos: number;
  lineStart: number;
  column: number;
  /** Whether nothing but a key can stand there. */
  isRequired: boolean;
}

const noKey = (): SimpleKey => ({
  isPossible: false,
  token: 0,
  pos: 0,
  lineStart: 0,
  column: 0,
  isRequired: false,
});

/** How many characters a key that is not marked by `?` may have up to its `:`. */
const longest = 1024;

/** The possible keys of a text while it is scanned: one outside all brackets, and one within each that is open. */
export class SimpleKeys {
  private readonly scanner: Scanner;
  /** By the level of brackets; entries are used again. */
  private readonly keys: SimpleKey[] = [noKey()];

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  /** Makes a place for the keys within a bracket that was just opened. */
  open(): void {
    const key = this.keys[this.scanner.flowLevel];
    if (key === undefined) this.keys.push(noKey());
    else key.isPossible = false;
  }

  /** Notes that a key may begin with the next token, if it may here. */
  save(column: number): void {
    const scanner = this.scanner;
    if (!scanner.simpleKeyAllowed) return;
    this.remove();
    const key = this.current();
    key.isPossible = true;
    key.token = scanner.tokens.count;
    key.pos = scanner.pos;
    key.lineStart = scanner.lineStart;
    key.column = column;
    key.isRequired = scanner.flowLevel === 0 && scanner.indent === column;
  }

  /** No `:` can follow the key that may have begun. */
  remove(): void {
    const key = this.current();
    if (key.isPossible && key.isRequired) throw this.withoutColon(key);
    key.isPossible = false;
  }

  /** The key that the `:` which is here makes one, if any began in this line and not too far before. */
  take(): Readonly<SimpleKey> | undefined {
    const key = this.current();
    if (!key.isPossible) return undefined;
    const isValid = key.lineStart === this.scanner.lineStart && this.isInReach(key.pos);
    if (!isValid && key.isRequired) throw this.withoutColon(key);
    key.isPossible = false;
    return isValid ? key : undefined;
  }

  private current(): SimpleKey {
    const key = this.keys[this.scanner.flowLevel];
    if (key === undefined) throw new Error("each level of brackets has a place for its key");
    return key;
  }

  /** Whether a key from an offset to here is short enough, characters beyond 16 bits counted as one. */
  private isInReach(from: number): boolean {
    const { pos, text } = this.scanner;
    if (pos - from <= longest) return true;
    // Brackets may hold a key at each of many levels, all of them long: none is counted through.
    if (pos - from > 2 * longest) return false;
    let count = 0;
    for (let at = from; at < pos; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count++;
    return count <= longest;
  }

  private withoutColon({ pos, token, lineStart }: SimpleKey): Refusal {
    const scanner = this.scanner;
    const clause =
      lineStart === scanner.lineStart && scanner.pos - pos > longest
        ? `a key of more than ${longest} characters must begin with '? '`
        : "a key and its ':' must be in one line; is a ':' missing, or a quote?";
    let end = pos;
    while (!isBreakOrEnd(scanner.at(end)) && end < scanner.tokens.end(token)) end++;
    return new Refusal(clause, pos, Math.max(end, pos + 1));
  }
}
