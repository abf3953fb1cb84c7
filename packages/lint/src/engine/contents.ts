import { argumentLimit } from "../facts/size.ts";
import { type Fields, isFields } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { holding } from "./rule.ts";

/** Whether a tag begins in a text that is not closed, or not before another one begins. */
const isUnclosed = (text: string): boolean => {
  for (let at = text.indexOf("{{"); at >= 0; ) {
    const close = text.indexOf("}}", at + 2);
    const next = text.indexOf("{{", at + 2);
    if (close < 0 || (next >= 0 && next < close)) return true;
    at = next;
  }
  return false;
};

const expression = /\{\{\s*=/;

/** No character takes more bytes in JSON. */
const mostEscaped = 6;

/** How many keys are remembered; beyond them each is looked at again. */
const mostKeys = 10_000;

/** How many different contents are remembered, which is more than most runs have. */
export const mostContents = 2_000;

/** Some words of a vocabulary, by their numbers. */
export type Words = readonly number[];

/**
 * Which words of a vocabulary something has, a bit each. Where a vocabulary finds the same words again, it is the same
 * object, but for those that are new when it remembers `mostContents`.
 */
export type Contents = readonly number[];

/** What is found in a manifest while it is read. */
interface Found {
  readonly words: number[];
  /** Never less than the bytes of its JSON. */
  size: number;
}

/** What a resource has, in all and beside its templates. */
interface Whole {
  readonly all: Contents;
  readonly rest: Contents;
}

/** Whether a word is among some: most rules have two or three, so that looking for each is faster than comparing all bits. */
export const hasAny = (contents: Contents, words: Words): boolean => {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    if (((contents[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0) return true;
  }
  return false;
};

const union = (some: Contents, others: Contents): Contents => {
  const both = some.slice();
  for (let at = 0; at < both.length; at++) both[at] = (both[at] ?? 0) | (others[at] ?? 0);
  return both;
};

/**
 * Finds out which of some words manifests have: names of fields, wherever they stand and whatever the case of their
 * letters, and what {@link holding} lists. Most manifests have little of what can be wrong, so rules that have nothing to
 * say of them need not be asked.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly inSmallLetters = new Map<string, number>();
  /** The number of each key without braces that was seen; -1 for those that are no words. */
  private readonly keys = new Map<string, number>();
  private readonly length: number;
  private readonly wholes = new Map<Resource, Whole>();
  private readonly templates = new Map<Template, Contents>();
  private readonly contents = new Map<string, Contents>();
  private readonly tags: Words;
  private readonly expressions: Words;

  constructor(words: Iterable<string>) {
    for (const word of [...Object.values(holding), ...words]) {
      if (!this.numbers.has(word)) this.numbers.set(word, this.numbers.size);
    }
    for (const [word, number] of this.numbers) this.inSmallLetters.set(word.toLowerCase(), number);
    this.length = (this.numbers.size + 31) >>> 5;
    this.tags = this.wordsOf([holding.tags]);
    this.expressions = this.wordsOf([holding.expressions]);
  }

  /** Words as numbers, to be looked for in what manifests have. */
  wordsOf(words: Iterable<string>): Words {
    return Array.from(words, (word) => this.numbers.get(word) ?? -1).filter((number) => number >= 0);
  }

  /** Drops what was found out of manifests, which is found again where it is needed. */
  forget(): void {
    this.wholes.clear();
    this.templates.clear();
  }

  /** Everything that a resource has. */
  ofResource(resource: Resource): Contents {
    return this.whole(resource).all;
  }

  /** What a template has, and its resource beside its templates. Of an inline one what the template around it has. */
  ofTemplate(template: Template): Contents {
    const outer = template.inlineIn?.template;
    if (outer !== undefined) return this.ofTemplate(outer);
    const { all } = this.whole(template.owner);
    return this.templates.get(template) ?? all;
  }

  /** The same, and what the resource has that is validated, whose arguments may stand in the template then. */
  ofVisit(template: Template, root: Resource): Contents {
    const words = this.ofTemplate(template);
    return root === template.owner ? words : this.shared(union(words, this.whole(root).rest));
  }

  /** Whether there may be tags in a template that is validated for a resource, or in what the resource puts into it. */
  hasTags(template: Template, root: Resource): boolean {
    return hasAny(this.ofVisit(template, root), this.tags);
  }

  /** Whether there may be tags in a resource that are expressions. */
  hasExpressions(resource: Resource): boolean {
    return hasAny(this.ofResource(resource), this.expressions);
  }

  private nothing(): Found {
    return { words: new Array<number>(this.length).fill(0), size: 0 };
  }

  private whole(resource: Resource): Whole {
    const known = this.wholes.get(resource);
    if (known !== undefined) return known;
    const rest = this.nothing();
    this.read(resource.fields, rest, resource.spec.templates);
    let all = this.measured(rest);
    let { size } = rest;
    for (const template of resource.templates) {
      const own = this.nothing();
      this.read(template.fields, own, undefined);
      const words = this.measured(own);
      this.templates.set(template, this.shared(union(words, rest.words)));
      all = union(all, words);
      size += own.size;
    }
    const made = { all: this.shared(this.measured({ words: all.slice(), size })), rest: rest.words };
    this.wholes.set(resource, made);
    return made;
  }

  private measured({ words, size }: Found): Contents {
    if (size > argumentLimit) mark(words, this.numberOf(holding.muchText));
    return words;
  }

  private shared(contents: Contents): Contents {
    let key = "";
    for (let at = 0; at < contents.length; at++) {
      const bits = contents[at] ?? 0;
      key += String.fromCharCode(bits & 0xffff, bits >>> 16);
    }
    const known = this.contents.get(key);
    if (known !== undefined) return known;
    if (this.contents.size < mostContents) this.contents.set(key, contents);
    return contents;
  }

  /** Looks through a value, but not at one that is looked at by itself. */
  private read(value: unknown, found: Found, except: unknown): void {
    if (typeof value === "string") this.text(value, found);
    else if (value === except) found.size += 24;
    else if (Array.isArray(value)) {
      found.size += 2 + value.length;
      for (let at = 0; at < value.length; at++) this.read(value[at], found, except);
    } else if (isFields(value)) this.fields(value, found, except);
    else found.size += 24;
  }

  private fields(fields: Fields, found: Found, except: unknown): void {
    found.size += 2;
    for (const key in fields) {
      const known = this.keys.get(key);
      if (known === undefined) this.key(key, found);
      else {
        found.size += 4 + mostEscaped * key.length;
        if (known >= 0) mark(found.words, known);
      }
      const value = fields[key];
      if (typeof value === "string") this.text(value, found);
      else this.read(value, found, except);
    }
  }

  /** A key that is not remembered. */
  private key(key: string, found: Found): void {
    const number = this.numberOf(key);
    if (number >= 0) mark(found.words, number);
    this.text(key, found);
    found.size += 2;
    if (this.keys.size < mostKeys && !key.includes("}") && !key.includes("{{") && !key.includes("$("))
      this.keys.set(key, number);
  }

  private text(text: string, found: Found): void {
    found.size += 2 + mostEscaped * text.length;
    const open = text.indexOf("{{");
    if (open < 0 && !text.includes("}") && !text.includes("$(")) return;
    mark(found.words, this.numberOf(holding.braces));
    if (open < 0) return;
    mark(found.words, this.numberOf(holding.tags));
    if (isUnclosed(text)) mark(found.words, this.numberOf(holding.unclosedTags));
    if (expression.test(text)) mark(found.words, this.numberOf(holding.expressions));
  }

  /** The number of a word, also in other letters: Argo's decoder takes those for the same field where it is lenient. */
  private numberOf(key: string): number {
    return this.numbers.get(key) ?? this.inSmallLetters.get(key.toLowerCase()) ?? -1;
  }
}

const mark = (words: number[], number: number): void => {
  if (number >= 0) words[number >>> 5] = (words[number >>> 5] ?? 0) | (1 << (number & 31));
};
