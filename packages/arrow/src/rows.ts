import type { BinaryOperator, GlobalFunction, Group, Method, Row, UnaryOperator } from "./construct.ts";

const isUnary = (row: Row): row is UnaryOperator => "unary" in row;
const isBinary = (row: Row): row is BinaryOperator => "operators" in row;
const isMethod = (row: Row): row is Method => "on" in row;
const isFunction = (row: Row): row is GlobalFunction => "function" in row;

/** The rows of the table by what they are looked up by. */
export class Rows {
  readonly #unary: ReadonlyMap<string, UnaryOperator>;
  readonly #binary: ReadonlyMap<string, BinaryOperator>;
  readonly #functions: ReadonlyMap<unknown, GlobalFunction>;
  readonly #methods: readonly Method[];

  constructor(groups: readonly Group[]) {
    const rows = groups.flatMap((group) => group.rows);
    this.#unary = new Map(rows.filter(isUnary).map((row) => [row.unary, row]));
    this.#binary = new Map(
      rows.filter(isBinary).flatMap((row) => row.operators.map((operator) => [operator, row] as const)),
    );
    this.#functions = new Map(rows.filter(isFunction).map((row) => [row.function, row]));
    this.#methods = rows.filter(isMethod);
  }

  ofUnary(operator: string): UnaryOperator | undefined {
    return this.#unary.get(operator);
  }

  ofBinary(operator: string): BinaryOperator | undefined {
    return this.#binary.get(operator);
  }

  ofFunction(value: unknown): GlobalFunction | undefined {
    return this.#functions.get(value);
  }

  /** The methods of one name: of texts, of lists, or both. */
  ofMethod(name: string): readonly Method[] {
    return this.#methods.filter((row) => row.name === name);
  }

  /** The methods that a kind of value has, for a message. */
  methodNames(on: Method["on"]): readonly string[] {
    return this.#methods.flatMap((row) => (row.on === on || row.on === "any" ? [row.name] : []));
  }
}
