import { children, type Expression } from "@argotsx/expr";

/** A name with hyphens that was read as a subtraction. */
export interface Hyphenated {
  /** What to write, such as `steps['a-b'].outputs.result`. */
  readonly instead: string;
  readonly start: number;
  readonly end: number;
}

type Step = { readonly name: string; readonly isDotted: boolean };

interface Chain {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly end: number;
}

const isWord = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** `a.b['c']` as its parts; nothing for what does not begin with a name or has parts that are computed. */
const chainOf = (node: Expression): Chain | undefined => {
  if (node.at === undefined) return undefined;
  const { start, end } = node.at;
  if (node.kind === "name") return { steps: [{ name: node.name, isDotted: true }], start, end };
  if (node.kind === "integer") return { steps: [{ name: node.value.toString(), isDotted: true }], start, end };
  if (node.kind !== "member" || node.property.kind !== "string") return undefined;
  const object = chainOf(node.object);
  if (object === undefined) return undefined;
  const name = node.property.value;
  return { steps: [...object.steps, { name, isDotted: node.bracketed !== true && isWord(name) }], start, end };
};

/** What stands between the minus signs, where all of it are chains that touch each other. */
const partsOf = (node: Expression, source: string): readonly Chain[] | undefined => {
  if (node.kind !== "binary" || node.operator !== "-") {
    const chain = chainOf(node);
    return chain === undefined ? undefined : [chain];
  }
  const left = partsOf(node.left, source);
  const right = chainOf(node.right);
  const last = left?.at(-1);
  if (left === undefined || right === undefined || last === undefined) return undefined;
  return source.slice(last.end, right.start) === "-" ? [...left, right] : undefined;
};

const printed = (steps: readonly Step[]): string =>
  steps
    .map(({ name, isDotted }, index) => {
      if (index === 0) return name;
      return isDotted && isWord(name) ? `.${name}` : `['${name.replaceAll("'", "\\'")}']`;
    })
    .join("");

/** The chain that was meant by parts with minus signs between them. */
const joined = (parts: readonly Chain[]): readonly Step[] =>
  parts.reduce<readonly Step[]>((before, { steps: [first, ...rest] }) => {
    const last = before.at(-1);
    if (first === undefined) return before;
    if (last === undefined) return [first, ...rest];
    return [...before.slice(0, -1), { name: `${last.name}-${first.name}`, isDotted: false }, ...rest];
  }, []);

/** Whether what follows a minus sign begins with a name that is no variable. */
const isForeign = ({ steps: [first] }: Chain, knows: (names: readonly string[]) => boolean): boolean =>
  first !== undefined && isWord(first.name) && !knows([first.name]);

/**
 * The subtractions of an expression that are names with hyphens: those that touch what is around them, and either
 * lead to a value that is known when they are read as a name, or subtract what is none. `knows` is asked for the parts of a chain.
 */
export const hyphensIn = (
  tree: Expression,
  source: string,
  knows: (names: readonly string[]) => boolean,
): readonly Hyphenated[] => {
  const found: Hyphenated[] = [];
  const open: Expression[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const parts = node.kind === "binary" && node.operator === "-" ? partsOf(node, source) : undefined;
    const [first, ...rest] = parts ?? [];
    const last = rest.at(-1);
    if (parts !== undefined && first !== undefined && last !== undefined) {
      const steps = joined(parts);
      const isMeant = knows(steps.map(({ name }) => name)) || rest.some((part) => isForeign(part, knows));
      if (steps.length > 1 && isMeant) {
        found.push({ instead: printed(steps), start: first.start, end: last.end });
        continue;
      }
    }
    open.push(...children(node));
  }
  return found.sort((a, b) => a.start - b.start);
};
