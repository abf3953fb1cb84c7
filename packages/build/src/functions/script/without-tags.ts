import type ts from "typescript";

/** A tag of Argo's begins with this, in whatever text it stands. */
export const tag = "{{";

interface Escaped {
  readonly text: string;
  /**
   * Whether a tagged template holds a tag. Its function may see how it is written, so that nothing in it can be
   * changed: it has to be printed as a call first.
   */
  readonly tagged: boolean;
}

const inLiteral = (text: string): string => text.replaceAll(tag, "{\\u007b");

/** An expression that makes the same regular expression, with the same `source`, wherever a literal may stand. */
const toConstructor = (literal: string): string => {
  const end = literal.lastIndexOf("/");
  const flags = literal.slice(end + 1);
  const parameters = [literal.slice(1, end), ...(flags === "" ? [] : [flags])].map((one) => JSON.stringify(one));
  return `(new globalThis.RegExp(${inLiteral(parameters.join(", "))}))`;
};

/** Outside of literals a space may stand between any two braces: they are code, or in a comment. */
const parted = (code: string): string => code.replaceAll(/\{(?=\{)/g, "{ ");

/**
 * Rewrites JavaScript so that it nowhere holds `{{`, which Argo would substitute, and means the same: a brace is
 * escaped in strings, templates and regular expressions, and braces of the code are parted by a space.
 */
export const withoutTags = (source: ts.SourceFile, typescript: typeof ts): Escaped => {
  const { text } = source;
  if (!text.includes(tag)) return { text, tagged: false };
  const { SyntaxKind } = typescript;
  let tagged = false;
  let made = "";
  let done = 0;
  const copyCode = (end: number): void => {
    made += parted(text.slice(done, end));
    done = end;
  };
  /** The whole template that a token is a part of. */
  const templateOf = (node: ts.Node): ts.Node => {
    if (node.kind === SyntaxKind.NoSubstitutionTemplateLiteral) return node;
    return node.kind === SyntaxKind.TemplateHead ? node.parent : node.parent.parent;
  };
  const visit = (node: ts.Node): void => {
    const isRegExp = node.kind === SyntaxKind.RegularExpressionLiteral;
    const isTemplate = node.kind >= SyntaxKind.FirstTemplateToken && node.kind <= SyntaxKind.LastTemplateToken;
    if (!isRegExp && !isTemplate && !typescript.isStringLiteral(node)) {
      typescript.forEachChild(node, visit);
      return;
    }
    const start = node.getStart(source);
    const literal = text.slice(start, node.getEnd());
    if (!literal.includes(tag)) return;
    if (isTemplate && typescript.isTaggedTemplateExpression(templateOf(node).parent)) tagged = true;
    copyCode(start);
    made += isRegExp ? toConstructor(literal) : inLiteral(literal);
    done = node.getEnd();
  };
  visit(source);
  copyCode(text.length);
  // Where two pieces meet, `${` may stand before an object: both braces are code then.
  return { text: parted(made), tagged };
};
