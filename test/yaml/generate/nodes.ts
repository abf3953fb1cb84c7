import type { Random } from "../../../scripts/judge/random.ts";
import { Flow } from "./flow.ts";
import { block, plain, quoted } from "./scalars.ts";
import { comments, keys } from "./words.ts";

/** Makes block nodes: collections of lines, with what may stand before, behind and between them. */
export class Nodes {
  readonly #random: Random;
  readonly #flow: Flow;

  constructor(random: Random) {
    this.#random = random;
    this.#flow = new Flow(random);
  }

  /** The lines of a document's root; every line is ended. */
  root(depth: number): string {
    const random = this.#random;
    if (random.chance(70)) return this.#collection(random.chance(95) ? 0 : random.below(4), depth);
    return this.#behind(-1, depth).replace(/^ /, "");
  }

  /** What stands behind an indicator such as `key:`, from the blank on to the end of its lines. */
  #behind(parent: number, depth: number, compact = false): string {
    const random = this.#random;
    const blank = random.chance(96) ? " " : random.pick(["  ", "\t", " \t", ""]);
    const choice = random.below(depth > 0 ? 100 : 70);
    if (choice < 6) return this.#end();
    const properties = this.#flow.properties();
    const inner = Math.max(0, parent) + random.pick([1, 2, 2, 2, 4]);
    if (choice < 36) return `${blank}${properties}${plain(random, inner)}${this.#end()}`;
    if (choice < 52) return `${blank}${properties}${quoted(random, inner)}${this.#end()}`;
    if (choice < 60) return `${blank}${properties}${block(random, parent)}`;
    if (choice < 64) return `${blank}${this.#flow.alias()}${this.#end()}`;
    if (choice < 78) return `${blank}${properties}${this.#flow.collection(depth, inner)}${this.#end()}`;
    if (compact && random.chance(60)) {
      const gap = random.chance(80) ? 1 : random.pick([2, 3]);
      const column = parent + 1 + gap;
      return " ".repeat(gap) + this.#collection(column, depth - 1).slice(column);
    }
    const step = !compact && random.chance(40) && parent >= 0 ? 0 : random.pick([1, 2, 2, 2, 4]);
    const lines =
      step === 0
        ? this.#sequence(Math.max(0, parent), depth - 1)
        : this.#collection(Math.max(0, parent) + step, depth - 1);
    return `${properties === "" ? "" : ` ${properties}`.trimEnd()}${this.#end()}${lines}`;
  }

  #collection(indent: number, depth: number): string {
    return this.#random.chance(60) ? this.#map(indent, depth) : this.#sequence(indent, depth);
  }

  #sequence(indent: number, depth: number): string {
    return this.#lines(indent, () => `-${this.#behind(indent, depth, true)}`);
  }

  #map(indent: number, depth: number): string {
    return this.#lines(indent, () => this.#entry(indent, depth));
  }

  #entry(indent: number, depth: number): string {
    const random = this.#random;
    const choice = random.below(100);
    if (choice < 7) return `<<:${random.chance(5) ? this.#behind(indent, depth) : ` ${this.#merged(indent, depth)}\n`}`;
    if (choice < 12) {
      const key = `?${this.#behind(indent, depth - 1, true)}`;
      if (random.chance(20)) return key;
      return `${key}${this.#indentation(indent)}:${this.#behind(indent, depth, true)}`;
    }
    if (choice < 14) return `:${this.#behind(indent, depth)}`;
    return `${this.#key(depth)}:${this.#behind(indent, depth)}`;
  }

  #merged(indent: number, depth: number): string {
    const random = this.#random;
    const one = (): string => (random.chance(75) ? this.#flow.alias() : this.#flow.map(Math.min(depth, 1), indent + 1));
    if (random.chance(65)) return one();
    return `[${Array.from({ length: random.below(4) }, one).join(", ")}]`;
  }

  #key(depth: number): string {
    const random = this.#random;
    const properties = random.chance(94) ? "" : this.#flow.properties();
    const gap = random.chance(95) ? "" : random.pick([" ", "\t", "  "]);
    const choice = random.below(1000);
    if (choice < 750) return `${properties}${random.pick(keys)}${gap}`;
    if (choice < 860) return `${properties}${plain(random)}${gap}`;
    if (choice < 940) return `${properties}${quoted(random)}${gap}`;
    if (choice < 960) return `${this.#flow.alias()}${random.chance(90) ? " " : ""}`;
    if (choice < 990) return `${properties}${this.#flow.collection(Math.min(depth, 1))}${gap}`;
    // Around the length that a key may have without `?`.
    const long = "k".repeat(1015 + random.below(14));
    return random.chance(50) ? long : `"${long}"`;
  }

  #lines(indent: number, line: () => string): string {
    let made = "";
    for (let more = this.#random.pick([1, 1, 2, 2, 3, 5]); more > 0; more--) {
      made += (made === "" ? " ".repeat(indent) : this.#between(indent) + this.#indentation(indent)) + line();
    }
    return made;
  }

  #indentation(indent: number): string {
    const random = this.#random;
    if (random.chance(98)) return " ".repeat(indent);
    return random.pick([" ".repeat(indent + 1), " ".repeat(Math.max(0, indent - 1)), `${" ".repeat(indent)}\t`, "\t"]);
  }

  #between(indent: number): string {
    const random = this.#random;
    if (random.chance(88)) return "";
    return random.pick([
      "\n",
      "\n\n",
      " \n",
      "\t\n",
      `${" ".repeat(indent + 1)}\n`,
      this.#comment(indent),
      this.#comment(0),
    ]);
  }

  #comment(indent: number): string {
    const random = this.#random;
    return `${" ".repeat(random.chance(70) ? indent : random.below(indent + 4))}${random.pick(comments)}\n`;
  }

  /** What ends a line. */
  #end(): string {
    const random = this.#random;
    if (random.chance(88)) return "\n";
    return `${random.pick([" ", "\t", " ", "  ", " \t ", ""])}${random.chance(60) ? random.pick(comments) : ""}\n`;
  }
}
