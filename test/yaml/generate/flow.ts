import type { Random } from "../../../scripts/judge/random.ts";
import { plain, quoted } from "./scalars.ts";
import { anchors, comments, keys, oddAnchors, oddTags, tags } from "./words.ts";

/** Makes what stands in brackets, and the properties of nodes. With an indentation it may take several lines. */
export class Flow {
  readonly #random: Random;
  /** Anchors that were given so far. */
  readonly #given: string[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** An anchor, a tag, both or, mostly, neither; with a blank behind. */
  properties(): string {
    const random = this.#random;
    if (random.chance(82)) return "";
    const anchor = (): string => {
      const name = random.pick(random.chance(96) ? anchors : oddAnchors);
      this.#given.push(name);
      return `&${name}`;
    };
    const tag = (): string => random.pick(random.chance(92) ? tags : oddTags);
    const made = random.pick([[anchor], [anchor], [anchor], [tag], [tag], [anchor, tag], [tag, anchor]]);
    return made.map((one) => `${one()}${random.chance(97) ? " " : random.pick(["\t", "", "\n  "])}`).join("");
  }

  alias(): string {
    const random = this.#random;
    if (random.chance(2)) return `*${random.pick([...anchors, ...oddAnchors])}`;
    return this.#given.length === 0 ? "{}" : `*${random.pick(this.#given)}`;
  }

  collection(depth: number, indent?: number): string {
    return this.#random.chance(50) ? this.map(depth, indent) : this.#sequence(depth, indent);
  }

  map(depth: number, indent?: number): string {
    return this.#between("{", "}", indent, () => this.#pair(depth, indent));
  }

  #sequence(depth: number, indent?: number): string {
    const random = this.#random;
    return this.#between("[", "]", indent, () =>
      random.chance(88) ? this.#node(depth, indent) : this.#pair(depth, indent),
    );
  }

  #between(open: string, close: string, indent: number | undefined, item: () => string): string {
    const random = this.#random;
    let made = open;
    const count = random.pick([0, 1, 1, 2, 2, 3]);
    for (let i = 0; i < count; i++) {
      const comma = i < count - 1 || random.chance(8);
      made += `${this.#gap(indent)}${item()}${this.#gap(indent)}${comma ? "," : ""}`;
      if (random.chance(1)) made += ",";
    }
    return `${made}${this.#gap(indent)}${random.chance(1) ? random.pick(["", "]", "}"]) : close}`;
  }

  #gap(indent: number | undefined): string {
    const random = this.#random;
    if (random.chance(80) || indent === undefined) return random.pick(["", " ", " "]);
    if (random.chance(40)) return random.pick(["  ", "\t", " \t"]);
    // Libyaml does not mind how far a line within brackets is indented.
    const spaces = " ".repeat(random.chance(60) ? indent : random.below(indent + 1));
    return `${random.chance(30) ? ` ${random.pick(comments)}` : ""}\n${random.chance(10) ? "\n" : ""}${spaces}`;
  }

  #pair(depth: number, indent: number | undefined): string {
    const random = this.#random;
    const choice = random.below(100);
    const question = random.chance(6) ? "? " : "";
    if (choice < 8) return `${question}${this.#key(depth, indent)}`;
    if (choice < 12) return `:${random.chance(70) ? ` ${this.#node(depth, indent)}` : ""}`;
    if (choice < 16) return `<<: ${this.alias()}`;
    const colon = random.chance(86)
      ? ": "
      : random.pick([":", " : ", ":\t", ` :${this.#gap(indent)}`, `:${this.#gap(indent)}`]);
    return `${question}${this.#key(depth, indent)}${colon}${random.chance(4) ? "" : this.#node(depth, indent)}`;
  }

  #key(depth: number, indent: number | undefined): string {
    return this.#random.chance(80) ? this.#random.pick(keys) : this.#node(Math.min(depth, 1), indent);
  }

  #node(depth: number, indent: number | undefined): string {
    const random = this.#random;
    const choice = random.below(100);
    if (choice < 6) return this.alias();
    const properties = this.properties();
    if (depth > 0 && choice < 28) return properties + this.collection(depth - 1, indent);
    if (choice < 55) return properties + quoted(random, indent);
    return (
      properties + (random.chance(90) ? plain(random, indent).replace(/[[\]{},]/g, "") || "a" : plain(random, indent))
    );
  }
}
