import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path, Span, YamlDocument } from "../../../packages/yaml/src/read/index.ts";
import { isTypedByVersion } from "./scalar.ts";
import { spanOf } from "./span.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A map without brackets whose first key has a tag or an anchor begins with that for us, with the key for the library. */
const beginsWithProperties = (node: Node, text: string): boolean => {
  if (!isMap(node) || text.charAt(node.range?.[0] ?? 0) === "{") return false;
  const key = node.items[0]?.key;
  return isNode(key) && !isAlias(key) && (key.anchor !== undefined || key.tag !== undefined);
};

const isMerge = (key: Node): boolean => isScalar(key) && key.source === "<<";

/** Compares a document of ours with the library's, value by value and place by place. */
export class Comparison {
  readonly #text: string;
  readonly #library: Document.Parsed;
  readonly #ours: YamlDocument;
  readonly #differences: string[] = [];

  constructor(text: string, library: Document.Parsed, ours: YamlDocument) {
    this.#text = text;
    this.#library = library;
    this.#ours = ours;
  }

  /** What is different, in words; nothing when all is the same. */
  differences(): readonly string[] {
    const root = this.#library.contents;
    if (root !== null) this.#compare(root, this.#ours.value, [], undefined);
    return this.#differences;
  }

  /** `key` is the node of the key above the value, by which a value without text is found. */
  #compare(node: Node, value: unknown, path: Path, key: Node | undefined): void {
    this.#compareValue(node, value, path);
    const range = node.range ?? [0, 0];
    const isOmitted = isScalar(node) && range[0] === range[1];
    if (!isOmitted && !beginsWithProperties(node, this.#text)) this.#place(node, path, "value");
    else if (isOmitted && key !== undefined) this.#place(key, path, "value");
  }

  #compareValue(node: Node, value: unknown, path: Path): void {
    if (isAlias(node)) {
      // What it stands for is located where it is written.
      const target = node.resolve(this.#library);
      if (target !== undefined) this.#compareValue(target, value, path);
    } else if (isScalar(node)) {
      const expected = typeof node.value === "string" ? node.value.toWellFormed() : node.value;
      // The library has -0 where Go has an integer; the library's NaN is never without a problem of ours.
      if (!isTypedByVersion(node) && expected !== value) this.#differ(path, `${expected} <> ${value}`);
    } else if (isSeq(node)) this.#compareList(node, value, path);
    else if (isMap(node)) this.#compareMap(node, value, path);
  }

  #compareList(node: YAMLSeq, value: unknown, path: Path): void {
    if (!Array.isArray(value) || value.length !== node.items.length) {
      this.#differ(path, `a list of ${node.items.length} <> ${JSON.stringify(value)}`);
      return;
    }
    for (const [i, item] of node.items.entries()) {
      // A pair among the items of a list in brackets is a map of its own.
      if (isPair(item) || item === null) continue;
      this.#compare(item as Node, value[i], [...path, i], undefined);
    }
  }

  #compareMap(node: YAMLMap, value: unknown, path: Path): void {
    if (!isObject(value)) {
      this.#differ(path, `a map <> ${JSON.stringify(value)}`);
      return;
    }
    const seen = new Set<string>();
    let isComplete = true;
    for (const { key, value: inner } of node.items) {
      if (!isNode(key) || isMerge(key)) {
        isComplete = false;
        continue;
      }
      const scalar = isAlias(key) ? key.resolve(this.#library) : key;
      // A key that is a float has fewer digits.
      const isText =
        isScalar(scalar) &&
        !isTypedByVersion(scalar) &&
        (typeof scalar.value === "string" || !/\./.test(scalar.source ?? ""));
      const name = isText ? String(scalar.value).toWellFormed() : undefined;
      if (name === undefined) {
        isComplete = false;
        continue;
      }
      seen.add(name);
      if (!Object.hasOwn(value, name)) {
        this.#differ(path, `no key ${name}`);
        continue;
      }
      const at = [...path, name];
      this.#place(key, at, "key");
      if (isNode(inner)) this.#compare(inner, value[name], at, key);
      else if (value[name] !== null) this.#differ(at, `nothing <> ${JSON.stringify(value[name])}`);
    }
    const more = Object.keys(value).filter((name) => !seen.has(name));
    if (isComplete && more.length > 0) this.#differ(path, `keys ${more} that the library does not see`);
  }

  #place(node: Node, path: Path, part: "key" | "value"): void {
    const found = this.#ours.locate(path, part);
    const expected = spanOf(node, this.#text);
    const shown = (span: Span | undefined): string => JSON.stringify(span && Object.values(span));
    if (shown(found) !== shown(expected)) this.#differ(path, `${part} at ${shown(expected)} <> ${shown(found)}`);
  }

  #differ(path: Path, what: string): void {
    this.#differences.push(`${JSON.stringify(path)}: ${what}`);
  }
}
