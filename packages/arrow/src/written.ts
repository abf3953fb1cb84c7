import type { Tree } from "./tree.ts";

const longest = 60;

const isName = (text: string): boolean => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text);

const quoted = (text: string): string => JSON.stringify(text);

const inner = (tree: Tree): string => {
  const isLoose =
    tree.kind === "binary" || tree.kind === "conditional" || tree.kind === "unary" || tree.kind === "callback";
  return isLoose ? `(${write(tree)})` : write(tree);
};

const write = (tree: Tree): string => {
  switch (tree.kind) {
    case "literal":
      return tree.value === undefined ? "undefined" : JSON.stringify(tree.value);
    case "template":
      return `\`${tree.texts.map((text, i) => (i === 0 ? text : `\${${written(tree.values[i - 1])}}${text}`)).join("")}\``;
    case "name":
    case "parameter":
      return tree.name;
    case "member": {
      const optional = tree.optional ? "?." : ".";
      return isName(tree.name)
        ? `${inner(tree.object)}${optional}${tree.name}`
        : `${inner(tree.object)}[${quoted(tree.name)}]`;
    }
    case "element":
      return `${inner(tree.object)}${tree.optional ? "?." : ""}[${write(tree.index)}]`;
    case "call":
      return `${inner(tree.callee)}${tree.optional ? "?." : ""}(${tree.arguments.map(write).join(", ")})`;
    case "unary":
      return `${tree.operator}${inner(tree.operand)}`;
    case "binary":
      return `${inner(tree.left)} ${tree.operator} ${inner(tree.right)}`;
    case "conditional":
      return `${inner(tree.test)} ? ${inner(tree.then)} : ${inner(tree.otherwise)}`;
    case "list":
      return `[${tree.items.map(({ spread, value }) => `${spread ? "..." : ""}${write(value)}`).join(", ")}]`;
    case "object":
      return `{ ${tree.entries.map(({ key, value }) => `${isName(key) ? key : quoted(key)}: ${write(value)}`).join(", ")} }`;
    case "callback":
      return `(${tree.parameters.join(", ")}) => ${write(tree.body)}`;
    case "refused":
      return "…";
  }
};

/** How a tree is written, for a message: `Flip.outputs.result`. What is long becomes `…`. */
export const written = (tree: Tree | undefined): string => {
  if (tree === undefined) return "…";
  const text = write(tree).replace(/\s+/g, " ");
  return text.length > longest ? "…" : text;
};

/** The same where an operator follows. */
export const writtenInside = (tree: Tree): string => {
  const text = inner(tree).replace(/\s+/g, " ");
  return text.length > longest ? "…" : text;
};
