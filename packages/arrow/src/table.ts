import type { BinaryOperator, Form, GlobalFunction, Group, Method, Row, UnaryOperator } from "./construct.ts";
import { comparisons } from "./constructs/comparisons.ts";
import { conversions } from "./constructs/conversions.ts";
import { forms } from "./constructs/forms.ts";
import { lists } from "./constructs/lists.ts";
import { logic } from "./constructs/logic.ts";
import { math } from "./constructs/math.ts";
import { numbers } from "./constructs/numbers.ts";
import { objects } from "./constructs/objects.ts";
import { predicates } from "./constructs/predicates.ts";
import { searches } from "./constructs/searches.ts";
import { texts } from "./constructs/texts.ts";

/** Everything that arrows may say. What is not here is refused. */
export const groups: readonly Group[] = [
  { title: "Syntax", rows: forms },
  { title: "Conditions", rows: logic },
  { title: "Comparisons", rows: comparisons },
  { title: "Arithmetic", rows: numbers },
  { title: "Math", rows: math },
  { title: "Conversions", rows: conversions },
  { title: "Texts", rows: texts },
  { title: "Searching in texts and lists", rows: searches },
  { title: "Lists", rows: lists },
  { title: "Lists with functions", rows: predicates },
  { title: "Objects and JSON", rows: objects },
];

const rows: readonly Row[] = groups.flatMap((group) => group.rows);

const isForm = (row: Row): row is Form => "kinds" in row;
const isUnary = (row: Row): row is UnaryOperator => "unary" in row;
const isBinary = (row: Row): row is BinaryOperator => "operators" in row;
const isMethod = (row: Row): row is Method => "on" in row;
const isFunction = (row: Row): row is GlobalFunction => "function" in row;

/** The pieces of syntax that the table names; a test holds them against the kinds of the tree. */
export const formRows: readonly Form[] = rows.filter(isForm);

export const unaryRow = (operator: string): UnaryOperator | undefined =>
  rows.filter(isUnary).find((row) => row.unary === operator);

export const binaryRow = (operator: string): BinaryOperator | undefined =>
  rows.filter(isBinary).find((row) => row.operators.includes(operator));

/** The methods of one name: of texts, of lists, or both. */
export const methodRows = (name: string): readonly Method[] => rows.filter(isMethod).filter((row) => row.name === name);

export const functionRow = (value: unknown): GlobalFunction | undefined =>
  rows.filter(isFunction).find((row) => row.function === value);

/** The methods that a kind of value has, for a message. */
export const methodNames = (on: Method["on"]): readonly string[] =>
  rows.filter(isMethod).flatMap((row) => (row.on === on || row.on === "any" ? [row.name] : []));
