import type { Random } from "../judge/random.ts";
import { leaves } from "./leaves.ts";
import { builtins, forms, optimized, type Production } from "./productions.ts";
import { sprigProductions } from "./sprig-productions.ts";

const group = (productions: readonly Production[]): ReadonlyMap<string, readonly Production[]> =>
  new Map(productions.map(({ type }) => [type, productions.filter((production) => production.type === type)]));

// Forms are the grammar: they come up more often than any one function.
const kinds = [group([...forms, ...optimized]), group(builtins), group(sprigProductions)];

const sizes: ReadonlySet<string> = new Set(["small", "positive", "times", "width"]);

interface Variable {
  readonly name: string;
  readonly type: string;
}

/** Makes expressions: well typed most of the time, and of some depth. */
export class Generator {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  expression(depth: number): string {
    const type = this.#random.pick(["int", "float", "bool", "string", "list", "map", "any", "ints", "strings"]);
    return this.#make(type, depth, []);
  }

  /** A production with its holes filled. */
  fill(production: Production, depth: number, variables: readonly Variable[] = []): string {
    return production.text.replace(
      /<([\w-]+)(?:\|(\S+) of (\w+))?>/g,
      (_, type: string, name?: string, kind?: string) => {
        const inner = name !== undefined && kind !== undefined ? [...variables, { name, type: kind }] : variables;
        // A predicate's item hides the one outside.
        const visible = name === "#" ? inner.filter((it) => it.name !== "#" || it === inner.at(-1)) : inner;
        const made = this.#make(type, depth - 1, visible);
        // Sometimes without, so that precedence decides; a `let`, a sequence or a pipe then takes what follows.
        return this.#random.chance(70) && /[^\w.'"]/.test(made) ? `(${made})` : made;
      },
    );
  }

  #make(wanted: string, depth: number, variables: readonly Variable[]): string {
    const random = this.#random;
    // Sizes stay small: sprig makes lists and texts of any length until memory ends.
    const mistaken = random.chance(2) && !sizes.has(wanted);
    const asked = mistaken
      ? random.pick(Object.keys(leaves))
      : wanted === "number"
        ? random.pick(["int", "float"])
        : wanted;
    const type = asked in leaves ? asked : "any";
    const known = variables.filter((it) => it.type === type);
    if (known.length > 0 && random.chance(40)) return random.pick(known).name;
    const group = random.pick([0, 0, 1, 1, 2]);
    const productions = kinds[group]?.get(type) ?? kinds[0]?.get(type);
    if (depth <= 0 || productions === undefined || random.chance(15)) return random.pick(leaves[type] ?? ["nil"]);
    return this.fill(random.pick(productions), depth, variables);
  }
}
