import * as assert from "node:assert";
import type { Compiled } from "./compiler.ts";
import { problemLine } from "./problem.ts";

/** Holds that nothing is wrong; the error lists what is. */
export const expectClean = ({ diagnostics }: Compiled): void => {
  if (diagnostics.length === 0) return;
  const lines = diagnostics.map((problem) => `  ${problemLine(problem)}`);
  throw new assert.AssertionError({
    message: `expected no problems, and there are ${diagnostics.length}:\n${lines.join("\n")}`,
    actual: diagnostics,
    expected: [],
    stackStartFn: expectClean,
  });
};

/**
 * Holds that one manifest came out, without a problem, and that it has at least the given fields. Lists are compared
 * whole; objects may have more fields than `expected` names.
 */
export const expectManifest = (compiled: Compiled, expected: Readonly<Record<string, unknown>>): void => {
  expectClean(compiled);
  const [manifest, another] = compiled.manifests;
  assert.ok(manifest !== undefined && another === undefined, `expected one manifest, not ${compiled.manifests.length}`);
  // Node's own comparison prints what differs, once both sides have the same fields.
  assert.deepStrictEqual(picked(manifest, expected), plain(expected));
};

/** The part of a value that another has a say in. */
const picked = (value: unknown, like: unknown): unknown => {
  if (!isFields(value) || !isFields(like)) return plain(value);
  const keys = Object.keys(like).filter((key) => like[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, picked(value[key], like[key])]));
};

/** The same value without `undefined`, which no manifest holds. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, plain(one)]),
  );
};

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
