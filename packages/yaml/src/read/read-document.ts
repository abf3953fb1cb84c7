import { isMap, isScalar, type Node } from "yaml";
import { extent } from "./extent.ts";
import type { Finding } from "./finding.ts";
import type { Lines } from "./lines.ts";
import { Locator } from "./locator.ts";
import type { ParsedDocument, Part } from "./parse-documents.ts";
import { ValueBuilder } from "./value-builder.ts";
import type { Path, Span, YamlDocument, YamlProblem } from "./yaml-file.ts";

/** A document whose value is made at once, and its positions when they are asked for. */
export class ReadDocument implements YamlDocument {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  readonly #lines: Lines;
  readonly #part: Part;
  readonly #root: Node | null;
  readonly #begin: number;
  readonly #locator: Locator;

  constructor({ root, part, range, finding }: ParsedDocument, lines: Lines) {
    this.#lines = lines;
    this.#part = part;
    this.#root = root;
    this.#begin = range[0];
    const builder = new ValueBuilder();
    this.#locator = new Locator(builder.targets);
    const value = finding === undefined ? builder.build(root, 0) : undefined;
    const findings = finding === undefined ? builder.findings : [finding];
    this.problems = findings.map((each) => this.#problem(each));
    this.value = findings.every(({ code }) => code === "duplicate-key") ? value : undefined;
  }

  get start(): Span {
    const root = this.#root;
    const first = isMap(root) ? root.items[0]?.key : root;
    if (isScalar(first)) return this.#span(first);
    const begin = root?.range?.[0] ?? this.#begin;
    return this.#offsets(begin, begin);
  }

  locate(path: Path, part: "key" | "value" = "value"): Span | undefined {
    if (this.value === undefined || this.#root === null) return undefined;
    const { key, value } = this.#locator.find(this.#root, path);
    const node = part === "key" ? (key ?? value) : (value ?? key);
    return node && this.#span(node);
  }

  #problem({ code, message, start, end }: Finding): YamlProblem {
    return { code, message, span: this.#offsets(start, end) };
  }

  #span(node: Node): Span {
    return this.#offsets(...extent(node, this.#part.text));
  }

  /** The span between two offsets in the part that the library was given. */
  #offsets(start: number, end: number): Span {
    return this.#lines.span(this.#part.offset + start, this.#part.offset + end);
  }
}
