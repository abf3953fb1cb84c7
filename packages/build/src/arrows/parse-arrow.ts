import type { Span, Tree } from "@argotsx/arrow";
import type ts from "typescript";
import { parseObject } from "./parse-object.ts";
import { type Refusal, refusalOf, refusalOfHead, refusalOfStatement } from "./refusals.ts";
import { spanOf } from "./span-of.ts";
import { unwrap } from "./unwrap.ts";

/** What an arrow function says, and the names from around it that it says it with, in the order of their first use. */
export interface ParsedArrow {
  readonly tree: Tree;
  readonly names: readonly string[];
}

// Far more than anybody writes, and far less than what overflows the stack of those who walk the tree.
const deepest = 400;

/** What turns the nodes of one arrow function into its tree. */
export class ArrowParser {
  readonly typescript: typeof ts;
  readonly names = new Set<string>();
  readonly #source: ts.SourceFile;
  #parameters: ReadonlySet<string> = new Set();
  #depth = 0;

  constructor(source: ts.SourceFile, typescript: typeof ts) {
    this.#source = source;
    this.typescript = typescript;
  }

  span(node: ts.Node): Span {
    return spanOf(node, this.#source);
  }

  refuse(node: ts.Node, { what, help }: Refusal = refusalOf(node, this.typescript)): Tree {
    return { kind: "refused", at: this.span(node), what, ...(help !== undefined && { help }) };
  }

  /** The value of a function: its expression, or what its only `return` returns. */
  body(arrow: ts.ArrowFunction): Tree {
    const { body } = arrow;
    if (!this.typescript.isBlock(body)) return this.expression(body);
    const [first] = body.statements;
    if (first === undefined) return this.refuse(body, { what: "a function that returns nothing" });
    if (!this.typescript.isReturnStatement(first))
      return this.refuse(first, refusalOfStatement(first, this.typescript));
    // What stands behind a `return` never runs, so it is a mistake whatever it is.
    const second = body.statements[1];
    if (second !== undefined) return this.refuse(second, refusalOfStatement(second, this.typescript));
    if (first.expression === undefined) return this.refuse(first, { what: "a function that returns nothing" });
    return this.expression(first.expression);
  }

  expression(wrapped: ts.Expression): Tree {
    const node = unwrap(wrapped, this.typescript);
    if (this.#depth >= deepest)
      return this.refuse(node, { what: `more than ${deepest} expressions inside each other` });
    this.#depth++;
    const tree = this.#leaf(node) ?? this.#access(node) ?? this.#operation(node) ?? this.#collection(node);
    this.#depth--;
    return tree ?? this.refuse(node);
  }

  #leaf(node: ts.Expression): Tree | undefined {
    const { typescript } = this;
    const at = this.span(node);
    if (typescript.isIdentifier(node)) return this.name(node);
    if (typescript.isStringLiteralLike(node)) return { kind: "literal", at, value: node.text };
    if (typescript.isNumericLiteral(node)) return { kind: "literal", at, value: Number(node.text) };
    switch (node.kind) {
      case typescript.SyntaxKind.TrueKeyword:
        return { kind: "literal", at, value: true };
      case typescript.SyntaxKind.FalseKeyword:
        return { kind: "literal", at, value: false };
      case typescript.SyntaxKind.NullKeyword:
        return { kind: "literal", at, value: null };
    }
    // How compilers write `undefined`.
    if (typescript.isVoidExpression(node) && typescript.isNumericLiteral(node.expression))
      return { kind: "literal", at };
    return undefined;
  }

  name(node: ts.Identifier): Tree {
    const at = this.span(node);
    const name = node.text;
    if (this.#parameters.has(name)) return { kind: "parameter", at, name };
    if (name === "undefined") return { kind: "literal", at };
    // The parser puts an empty name where it misses one.
    if (name === "") return this.refuse(node);
    if (name === "arguments" || name === "__proto__") {
      return this.refuse(node, {
        what: `the name \`${name}\``,
        help: "give it another name outside the arrow function",
      });
    }
    this.names.add(name);
    return { kind: "name", at, name };
  }

  #access(node: ts.Expression): Tree | undefined {
    const { typescript } = this;
    const at = this.span(node);
    if (typescript.isPropertyAccessExpression(node)) {
      if (!typescript.isIdentifier(node.name)) return this.refuse(node.name);
      const optional = node.questionDotToken !== undefined;
      return { kind: "member", at, object: this.expression(node.expression), name: node.name.text, optional };
    }
    if (typescript.isElementAccessExpression(node)) {
      const object = this.expression(node.expression);
      const index = this.expression(node.argumentExpression);
      return { kind: "element", at, object, index, optional: node.questionDotToken !== undefined };
    }
    if (typescript.isCallExpression(node)) {
      const callee = this.expression(node.expression);
      const optional = node.questionDotToken !== undefined;
      return { kind: "call", at, callee, arguments: node.arguments.map((one) => this.expression(one)), optional };
    }
    return undefined;
  }

  #operation(node: ts.Expression): Tree | undefined {
    const { typescript } = this;
    const at = this.span(node);
    if (typescript.isBinaryExpression(node)) return this.#binary(node);
    if (typescript.isConditionalExpression(node)) {
      const test = this.expression(node.condition);
      const then = this.expression(node.whenTrue);
      return { kind: "conditional", at, test, then, otherwise: this.expression(node.whenFalse) };
    }
    if (typescript.isPrefixUnaryExpression(node)) {
      switch (node.operator) {
        case typescript.SyntaxKind.ExclamationToken:
          return { kind: "unary", at, operator: "!", operand: this.expression(node.operand) };
        case typescript.SyntaxKind.MinusToken:
          return { kind: "unary", at, operator: "-", operand: this.expression(node.operand) };
        case typescript.SyntaxKind.PlusToken:
          return { kind: "unary", at, operator: "+", operand: this.expression(node.operand) };
        case typescript.SyntaxKind.TildeToken:
          return this.refuse(node, { what: "`~`", help: "expressions of Argo compute with bits by bitnot of expr`…`" });
        default:
          return this.refuse(node, { what: "an assignment", help: "write one expression that computes the value" });
      }
    }
    return undefined;
  }

  #binary(node: ts.BinaryExpression): Tree {
    const { SyntaxKind } = this.typescript;
    const { kind } = node.operatorToken;
    if (kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment) {
      return this.refuse(node, { what: "an assignment", help: "write one expression that computes the value" });
    }
    if (kind === SyntaxKind.CommaToken) {
      // How compilers write a call of something imported: `(0, module.name)()`.
      if (this.typescript.isNumericLiteral(node.left)) return this.expression(node.right);
      return this.refuse(node, { what: "a comma between expressions", help: "write one expression" });
    }
    const left = this.typescript.isPrivateIdentifier(node.left) ? this.refuse(node.left) : this.expression(node.left);
    const operator = node.operatorToken.getText(this.#source);
    return { kind: "binary", at: this.span(node), operator, left, right: this.expression(node.right) };
  }

  #collection(node: ts.Expression): Tree | undefined {
    const { typescript } = this;
    const at = this.span(node);
    if (typescript.isTemplateExpression(node)) {
      const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      return {
        kind: "template",
        at,
        texts,
        values: node.templateSpans.map(({ expression }) => this.expression(expression)),
      };
    }
    if (typescript.isArrayLiteralExpression(node)) {
      const items = node.elements.map((element) => {
        const spread = typescript.isSpreadElement(element);
        return { spread, value: this.expression(spread ? element.expression : element) };
      });
      return { kind: "list", at, items };
    }
    if (typescript.isObjectLiteralExpression(node)) return parseObject(node, this);
    if (typescript.isArrowFunction(node)) return this.#callback(node);
    return undefined;
  }

  #callback(arrow: ts.ArrowFunction): Tree {
    const refused = refusalOfHead(arrow, this.typescript);
    if (refused !== undefined) return this.refuse(refused.node, refused);
    const parameters = arrow.parameters.map(({ name }) => (this.typescript.isIdentifier(name) ? name.text : ""));
    const outer = this.#parameters;
    this.#parameters = new Set([...outer, ...parameters]);
    const body = this.body(arrow);
    this.#parameters = outer;
    return { kind: "callback", at: this.span(arrow), parameters, body };
  }
}

/**
 * The tree of an arrow function without parameters, from TSX, TypeScript or compiled JavaScript. What no expression can
 * say becomes a `refused` node at its own place, so that it is an error only where the arrow is used.
 */
export const parseArrow = (arrow: ts.ArrowFunction, source: ts.SourceFile, typescript: typeof ts): ParsedArrow => {
  const parser = new ArrowParser(source, typescript);
  const head = refusalOfHead(arrow, typescript);
  const [parameter] = arrow.parameters;
  const refused =
    head ?? (parameter && { node: parameter, what: "a parameter", help: "read references by calling them: `ref()`" });
  const tree = refused === undefined ? parser.body(arrow) : parser.refuse(refused.node, refused);
  return { tree, names: [...parser.names] };
};
