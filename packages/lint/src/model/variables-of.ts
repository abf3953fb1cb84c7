import { children, type Expression, parseExpression } from "@argotsx/expr";

/** A variable that an expression reads, such as `steps.a.outputs.result`. */
export interface VariableUse {
  /** Its parts, as far as they are constant: names with a dot in them are one part. */
  readonly parts: readonly string[];
  /** Whether the expression has something else for the case that it is not there: behind `??` or `?.`, or a branch that is not taken. */
  readonly isGuarded: boolean;
  /** Offsets in the expression. */
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly parts: readonly string[];
  readonly isOptional: boolean;
}

/** The parts of a chain such as `a.b["c"]`, as far as they are constant; nothing for what does not begin with a name. */
const chainOf = (node: Expression): Found | undefined => {
  if (node.kind === "name") return { parts: [node.name], isOptional: false };
  if (node.kind !== "member" || node.property.kind !== "string") return undefined;
  const object = chainOf(node.object);
  if (object === undefined) return undefined;
  return { parts: [...object.parts, node.property.value], isOptional: object.isOptional || node.optional };
};

/** The parts of a node of which only some are evaluated, and whether those are guarded by the others. */
const partsOf = (node: Expression): readonly (readonly [Expression, boolean])[] => {
  switch (node.kind) {
    case "conditional":
      return [
        [node.test, false],
        [node.then, true],
        [node.otherwise, true],
      ];
    case "binary": {
      const isShort = node.operator === "and" || node.operator === "or";
      return [
        [node.left, node.operator === "??"],
        [node.right, isShort],
      ];
    }
    default:
      return children(node).map((child) => [child, false] as const);
  }
};

const collect = (node: Expression, isGuarded: boolean, bound: ReadonlySet<string>, found: VariableUse[]): void => {
  const chain = chainOf(node);
  if (chain !== undefined) {
    const [first = ""] = chain.parts;
    if (bound.has(first) || node.at === undefined) return;
    found.push({
      parts: chain.parts,
      isGuarded: isGuarded || chain.isOptional,
      start: node.at.start,
      end: node.at.end,
    });
    return;
  }
  if (node.kind === "let") {
    collect(node.value, isGuarded, bound, found);
    collect(node.body, isGuarded, new Set([...bound, node.name]), found);
    return;
  }
  for (const [part, isPartGuarded] of partsOf(node)) collect(part, isGuarded || isPartGuarded, bound, found);
};

/** The variables that an expression reads, functions among them; none where it cannot be parsed. */
export const variablesOf = (source: string): readonly VariableUse[] => {
  const { tree } = parseExpression(source);
  const found: VariableUse[] = [];
  if (tree !== undefined) collect(tree, false, new Set(), found);
  return found;
};
