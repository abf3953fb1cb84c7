/**
 * The target language in compact form, made from a schema of `schemas/` when the packages are built.
 *
 * A type is its fields in canonical order, separated by blanks: `name:node`, or `name!:node` when it is required. A
 * node is one of
 *
 * | written | means |
 * |---|---|
 * | `s` `i` `n` `b` | a string, an integer, a number, a boolean |
 * | `x` `q` `t` | an integer or a string; a quantity; a text that may be written as a number or a boolean |
 * | `i32` | an integer that fits 32 bits (also `i64` and `x32`) |
 * | `s3` | a string that matches the pattern number 3 (also `q3`) |
 * | `e2` | one of the values of the enum number 2 |
 * | `a` `o` `o1` | anything; any object; any object with exactly one key |
 * | `DAGTask` | that type |
 * | `{node` | a map |
 * | `[node` | a list, with `~key=scalar@object*` when it may be a record: all but `key` are optional, `*` is names alone |
 * | `[s~` | a list for which a single value may stand |
 */
export interface Table {
  readonly patterns: readonly string[];
  readonly enums: readonly (readonly string[])[];
  readonly types: Readonly<Record<string, string>>;
}
