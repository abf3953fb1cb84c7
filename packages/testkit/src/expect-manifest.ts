import * as assert from "node:assert";
import type { Compiled } from "./compiler.ts";
import { expectClean } from "./expect-clean.ts";
import { manifestOf, type Which } from "./parts-of.ts";

/**
 * Holds that a manifest came out, that nothing is wrong, and that it has at least the given fields. Of several manifests, the
 * one is meant that has the `kind` and the `metadata.name` among them. Lists are compared whole; objects may have more fields
 * than `expected` names.
 */
export const expectManifest = (compiled: Compiled, expected: Readonly<Record<string, unknown>>): void => {
  expectClean(compiled);
  const manifest = compiled.manifests.length === 1 ? compiled.manifests[0] : manifestOf(compiled, meant(expected));
  // Node's own comparison prints what differs, once both sides have the same fields.
  assert.deepStrictEqual(picked(manifest, expected), plain(expected));
};

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Which of several manifests has to have the fields. */
const meant = ({ kind, metadata }: Readonly<Record<string, unknown>>): Which => {
  const { name, generateName } = isFields(metadata) ? metadata : {};
  return { kind: textOf(kind), name: textOf(name ?? generateName) };
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
