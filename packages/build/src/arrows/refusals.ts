import type ts from "typescript";

/** What no expression can say, as a `Refused` of the tree names it. */
export interface Refusal {
  readonly what: string;
  readonly help?: string;
}

const outside = "compute it outside the arrow function, or in a script";

const byKind = {
  AwaitExpression: { what: "`await`", help: "await it outside the arrow function" },
  YieldExpression: { what: "`yield`" },
  NewExpression: { what: "`new`", help: outside },
  RegularExpressionLiteral: {
    what: "a regular expression",
    help: "use startsWith, endsWith, includes or split, or the operator matches of expr`…`",
  },
  ThisKeyword: { what: "`this`", help: "use a variable" },
  SuperKeyword: { what: "`super`" },
  ImportKeyword: { what: "`import()`", help: "import it at the top of the file" },
  TaggedTemplateExpression: { what: "a tagged template", help: outside },
  BigIntLiteral: { what: "a bigint", help: "write an ordinary number" },
  FunctionExpression: { what: "a function expression", help: "write an arrow function" },
  ClassExpression: { what: "a class" },
  SpreadElement: { what: "a spread argument", help: "write the arguments one by one" },
  OmittedExpression: { what: "a hole in a list", help: "write `null`" },
  TypeOfExpression: {
    what: "`typeof`",
    help: "the declared type of a parameter is known; compare its value instead",
  },
  DeleteExpression: { what: "`delete`" },
  VoidExpression: { what: "`void`", help: "write `undefined`" },
  PostfixUnaryExpression: { what: "an assignment", help: "write one expression that computes the value" },
  MetaProperty: { what: "a property of the module", help: outside },
  PrivateIdentifier: { what: "a private member" },
  JsxElement: { what: "an element", help: "elements stand outside arrow functions" },
  JsxSelfClosingElement: { what: "an element", help: "elements stand outside arrow functions" },
  JsxFragment: { what: "a fragment", help: "elements stand outside arrow functions" },
} as const satisfies Partial<Record<keyof typeof ts.SyntaxKind, Refusal>>;

const returnOne = "the body of the function must be one expression, or one `return`";

const statements = {
  IfStatement: { what: "an `if` statement", help: "write `condition ? one : another`" },
  SwitchStatement: { what: "a `switch` statement", help: "write `condition ? one : another`" },
  VariableStatement: {
    what: "a declaration",
    help: `${returnOne}; what does not depend on the workflow can be declared outside`,
  },
  ForStatement: { what: "a loop", help: "use map, filter, some or every" },
  ForOfStatement: { what: "a loop", help: "use map, filter, some or every" },
  ForInStatement: { what: "a loop", help: "use Object.keys with map, filter, some or every" },
  WhileStatement: { what: "a loop", help: "use map, filter, some or every" },
  DoStatement: { what: "a loop", help: "use map, filter, some or every" },
  ThrowStatement: { what: "a `throw` statement", help: "a condition can only be true or false" },
  TryStatement: { what: "a `try` statement", help: "use `??` for a value that may be absent" },
} as const satisfies Partial<Record<keyof typeof ts.SyntaxKind, Refusal>>;

const named = (node: ts.Node, table: Readonly<Record<string, Refusal>>, typescript: typeof ts): Refusal | undefined => {
  // Several names of the enumeration have one number; these are the ones that the tables use.
  for (const [name, refusal] of Object.entries(table)) {
    if (typescript.SyntaxKind[name as keyof typeof ts.SyntaxKind] === node.kind) return refusal;
  }
  return undefined;
};

/** What an expression that no tree can hold is called. */
export const refusalOf = (node: ts.Node, typescript: typeof ts): Refusal =>
  named(node, byKind, typescript) ?? { what: "this kind of expression" };

/** The same for a statement where only `return` may stand. */
export const refusalOfStatement = (node: ts.Statement, typescript: typeof ts): Refusal =>
  named(node, statements, typescript) ?? { what: "a statement", help: returnOne };

/** What is refused about the head of a function; nothing when it takes plain parameters. */
export const refusalOfHead = (
  arrow: ts.ArrowFunction,
  typescript: typeof ts,
): (Refusal & { readonly node: ts.Node }) | undefined => {
  const async = arrow.modifiers?.find(({ kind }) => kind === typescript.SyntaxKind.AsyncKeyword);
  if (async !== undefined) return { node: async, what: "an async function", help: "await outside the arrow function" };
  for (const parameter of arrow.parameters) {
    if (!typescript.isIdentifier(parameter.name)) {
      return { node: parameter.name, what: "destructuring", help: "name the parameter and read its members" };
    }
    if (parameter.dotDotDotToken !== undefined) return { node: parameter, what: "a rest parameter" };
    if (parameter.initializer !== undefined) {
      return { node: parameter, what: "a parameter with a default", help: "use `??` where the parameter is read" };
    }
  }
  return undefined;
};
