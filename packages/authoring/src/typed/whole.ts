import { type Target, tokenOf } from "./reference.ts";

/** What stands for a text, were it put into one, so that the compiler can say that it is none. */
interface Texts {
  toString(): string;
  toJSON(): string;
  [Symbol.toPrimitive](): string;
}

/**
 * What makes a text of something that is no value, such as a task or all of its outputs: a mark that the compiler knows,
 * and names. JavaScript's own text of it would end up in the manifest.
 */
const wholeText = (target: Target): Texts => {
  const text = (): string => tokenOf(target);
  return { toString: text, toJSON: text, [Symbol.toPrimitive]: text };
};

/** Gives something the texts of a whole, hidden from whoever lists what is in it. */
export const withTexts = <T extends object>(whole: T, target: Target): T => {
  const texts = wholeText(target);
  for (const key of Reflect.ownKeys(texts)) {
    // An input may be called `toString`.
    if (!Object.hasOwn(whole, key)) Object.defineProperty(whole, key, { value: Reflect.get(texts, key) });
  }
  return whole;
};

const known: ReadonlySet<string> = new Set(["constructor", "then", "toJSON", "toString", "valueOf", "$$typeof"]);

/**
 * The inputs or outputs of something by name. A name that is not declared throws: `undefined` in a template string would
 * otherwise be a word in the manifest. `what` says whose they are: "the template 'echo' has no input".
 */
export const declared = <T extends object>(fields: T, target: Target, what: string): T =>
  new Proxy(withTexts(fields, target), {
    get: (object, key, receiver) => {
      if (typeof key === "symbol" || key in object || known.has(key)) return Reflect.get(object, key, receiver);
      const names = Object.keys(object);
      const others = names.length === 0 ? "it has none" : `it has ${names.map((name) => `'${name}'`).join(", ")}`;
      throw new TypeError(`${what} '${key}'; ${others}`);
    },
  });
