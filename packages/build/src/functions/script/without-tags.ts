import type ts from "typescript";
import type { Growth } from "./shift-mappings.ts";

/** A tag of Argo's begins with this, in whatever text it stands. */
export const tag = "{{";

interface Escaped {
  readonly text: string;
  /** Where lines grew. None got longer or shorter in number. */
  readonly growths: readonly Growth[];
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

/**
 * Rewrites JavaScript so that it nowhere holds `{{`, which Argo would substitute, and means the same: a brace is
 * escaped in strings, templates and regular expressions, and braces of the code are parted by a space.
 */
export const withoutTags = (source: ts.SourceFile, typescript: typeof ts): Escaped => {
  const { text } = source;
  if (!text.includes(tag)) return { text, growths: [], tagged: false };
  const { SyntaxKind } = typescript;
  let tagged = false;
  let made = "";
  let done = 0;
  const growths: Growth[] = [];
  /** Goes on behind a stretch of the source that became another text. */
  const put = (end: number, stretch: string): void => {
    // Only what stands on the last line moves what comes behind.
    const lastLine = (one: string): number => one.length - (one.lastIndexOf("\n") + 1);
    const by = lastLine(stretch) - lastLine(text.slice(done, end));
    const { line, character } = source.getLineAndCharacterOfPosition(end);
    if (by !== 0) growths.push({ line, column: character - 1, by });
    made += stretch;
    done = end;
  };
  // One brace after the other, since many may stand in a row.
  const copyCode = (end: number): void => {
    // A template's `${` may stand before an object: both braces are code then.
    if (made.endsWith("{") && text.startsWith("{", done)) put(done, " ");
    for (let at = text.indexOf(tag, done); at >= 0 && at + 1 < end; at = text.indexOf(tag, done)) {
      put(at + 1, `${text.slice(done, at + 1)} `);
    }
    put(end, text.slice(done, end));
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
    put(node.getEnd(), isRegExp ? toConstructor(literal) : inLiteral(literal));
  };
  visit(source);
  copyCode(text.length);
  return { text: made, growths, tagged };
};
