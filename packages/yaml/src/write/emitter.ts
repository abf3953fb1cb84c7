import { deepest } from "../deepest.ts";
import type { ByteSink } from "./byte-sink.ts";
import { isLiteral, startsIndented, writeLiteral } from "./literal.ts";
import { formatNumber } from "./number.ts";
import { writePlain } from "./plain.ts";
import { writeQuoted } from "./quoted.ts";

const NEWLINE = 0x0a;
const SPACE = 0x20;
const COLON = 0x3a;
/** Every collection and block stands this much deeper than the collection around it. */
const STEP = 2;

/** Readers look for the colon of a key in its first 1024 characters; a longer key needs the `? ` form. */
const longestImplicitKey = 1000;

/** How many keys are kept as bytes, so that a map of a million names does not double in memory. */
const mostKeys = 1000;

type PlainObject = Readonly<Record<string, unknown>>;

/** An object literal of any realm, or one without a prototype: not a Date, a Map or an instance of a class. */
const isPlainObject = (value: object): value is PlainObject => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Writes values in block style. A `column` is where the keys or dashes of a collection stand. */
export class Emitter {
  private readonly sink: ByteSink;
  /** Keys as bytes, colon included: a manifest repeats a few dozen of them. */
  private readonly keys = new Map<string, Uint8Array>();
  /** The way to the value that is being written, for the message of an error. */
  private readonly path: (string | number)[] = [];

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  /** Writes one document, ending in a newline. */
  document(value: unknown): void {
    if (typeof value === "object" && value !== null) {
      this.collection(value, 0, false);
    } else if (typeof value === "string" && startsIndented(value)) {
      // Readers disagree on what a whole document's indentation indicator counts from.
      writeQuoted(this.sink, value);
      this.sink.byte(NEWLINE);
    } else {
      this.scalar(value ?? null, STEP);
    }
  }

  /** A collection: after a key (`below`) its entries begin on the next line, after a dash on the same. */
  private collection(value: object, column: number, below: boolean): void {
    if (Array.isArray(value)) this.list(value, column, below);
    else if (isPlainObject(value)) this.map(value, column, below);
    else throw this.unwritable(Object.prototype.toString.call(value));
  }

  private open(column: number, below: boolean): void {
    if (this.path.length === deepest) throw this.unwritable(`more than ${deepest} levels`);
    this.path.push("");
    if (below) {
      this.sink.byte(NEWLINE);
      this.sink.spaces(column);
    }
  }

  private map(map: PlainObject, column: number, below: boolean): void {
    const sink = this.sink;
    const depth = this.path.length;
    let empty = true;
    // `for in` reads the keys from the object's shape, where `Object.keys` would leave an array for every map.
    for (const key in map) {
      const value = map[key];
      if (value === undefined || !Object.hasOwn(map, key)) continue;
      if (empty) this.open(column, below);
      else sink.spaces(column);
      empty = false;
      this.path[depth] = key;
      this.key(key, column);
      if (typeof value === "object" && value !== null) {
        this.collection(value, column + STEP, true);
      } else {
        sink.byte(SPACE);
        this.scalar(value, column + STEP);
      }
    }
    if (empty) sink.ascii(below ? " {}\n" : "{}\n");
    else this.path.pop();
  }

  private list(list: readonly unknown[], column: number, below: boolean): void {
    const sink = this.sink;
    if (list.length === 0) {
      sink.ascii(below ? " []\n" : "[]\n");
      return;
    }
    const depth = this.path.length;
    this.open(column, below);
    for (let i = 0; i < list.length; i++) {
      const value = list[i];
      if (i > 0) sink.spaces(column);
      this.path[depth] = i;
      sink.ascii("- ");
      if (typeof value === "object" && value !== null) this.collection(value, column + STEP, false);
      else this.scalar(value ?? null, column + STEP);
    }
    this.path.pop();
  }

  /** Writes a key and its colon. */
  private key(key: string, column: number): void {
    const sink = this.sink;
    const known = this.keys.get(key);
    if (known === undefined) {
      this.newKey(key, column);
      return;
    }
    sink.reserve(known.length);
    sink.bytes.set(known, sink.length);
    sink.length += known.length;
  }

  private newKey(key: string, column: number): void {
    const sink = this.sink;
    const start = sink.length;
    this.inline(key);
    sink.byte(COLON);
    if (sink.length - start > longestImplicitKey) {
      sink.length = start;
      sink.ascii("? ");
      this.inline(key);
      sink.byte(NEWLINE);
      sink.spaces(column);
      sink.byte(COLON);
    } else if (this.keys.size < mostKeys) {
      this.keys.set(key, sink.bytes.slice(start, sink.length));
    }
  }

  private inline(text: string): void {
    if (!writePlain(this.sink, text)) writeQuoted(this.sink, text);
  }

  /** Writes a scalar and the end of its line; the lines of a literal block go to `column`. */
  private scalar(value: unknown, column: number): void {
    const sink = this.sink;
    if (typeof value === "string") {
      if (!writePlain(sink, value)) {
        if (isLiteral(value)) {
          writeLiteral(sink, value, column);
          return;
        }
        writeQuoted(sink, value);
      }
    } else if (typeof value === "number") {
      sink.ascii(formatNumber(value));
    } else if (typeof value === "boolean" || value === null || typeof value === "bigint") {
      sink.ascii(String(value));
    } else {
      throw this.unwritable(`a ${typeof value}`);
    }
    sink.byte(NEWLINE);
  }

  private unwritable(what: string): TypeError {
    return new TypeError(`YAML cannot hold ${what} at ${JSON.stringify(this.path.slice(0, 100))}`);
  }
}
