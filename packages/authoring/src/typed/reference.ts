/** What a field of a value is before the workflow runs: `ref().length` in an expression says what `ref.length` cannot. */
export interface ReadTheValueWithACallFirst {
  readonly "~never": never;
}

/** Hides what functions have from what is one to TypeScript alone: `config.name` would be the name of a placeholder. */
export interface WithoutFields {
  readonly name: ReadTheValueWithACallFirst;
  readonly length: ReadTheValueWithACallFirst;
  readonly arguments: ReadTheValueWithACallFirst;
  readonly prototype: ReadTheValueWithACallFirst;
}

/**
 * A value that exists only while the workflow runs.
 *
 * It is callable, and an expression reads it with a call: `when={() => Flip.outputs.result() === "heads"}`. That is also
 * why tsc refuses `ref && …` and `ref === "heads"`: outside an expression there is nothing to compare. In a template
 * string it becomes the right `{{…}}`.
 */
export interface Ref<out T> extends Readable<T>, WithoutFields {}

/** A reference whose value may have fields that are references as well, of any name. */
export interface Readable<out T> {
  (): T;
  /** Only for TypeScript, and so are all that begin with `~`: texts, that the types of two copies of the package agree. */
  readonly "~kind": "parameter";
  readonly "~value": T;
  /** In a text it stands for its tag, such as `{{inputs.parameters.message}}`. */
  toString(): string;
  [Symbol.toPrimitive](hint: string): string;
}

/**
 * What is no value, and callable to TypeScript alone: so tsc refuses `A.failed && …`, which is always true. Nothing can be
 * given for the parameter, so it is no expression either.
 */
export interface NotAValue extends WithoutNames {
  (never: never): NotAValue;
}

/** The type of a field that something has only because TypeScript takes it for a function. */
export interface NoFieldOfThis {
  readonly "~never": never;
}

/** Hides what functions have from what is no value at all. */
export interface WithoutNames {
  readonly name: NoFieldOfThis;
  readonly length: NoFieldOfThis;
  readonly arguments: NoFieldOfThis;
  readonly prototype: NoFieldOfThis;
}

/** An artifact: an input of this template, or an output of a task. */
export interface ArtifactRef extends NotAValue {
  readonly "~kind": "artifact";
}

/** What an artifact input of the template at hand is inside it. */
export interface InputArtifact extends ArtifactRef {
  /** Where the artifact lies in the container. */
  readonly path: Ref<string>;
}

/** A value, a reference to one that exists when the workflow runs, or an arrow expression that computes it then. */
export type Value<T> = T | (() => T);

// Symbol.for: the compiler must know a reference of another copy of the package.
const REFERENCE = Symbol.for("argotsx.reference");

/** What a reference means: whose value it is, and which. */
export interface Target {
  /** The id of the template or task that it belongs to; 0 for what every template sees, such as `workflow.name`. */
  readonly owner: number;
  /** As it is written behind the owner: `inputs message`, `outputs text`, `item name`, `workflow labels app`. */
  readonly path: readonly string[];
  /** How a message names it: `inputs.message`, `flip.outputs.result`, by the name of the task. */
  readonly label: string;
  readonly artifact?: true;
  /** Set in a text of JSON for a value of its own, whose quotes are left out of the parts around it. */
  readonly inJson?: true;
}

const opening = "\u27e6";
const closing = "\u27e7";
/** What no text has by accident: an author's own words may stand in such brackets. */
const mark = "argotsx";
// A reference that JSON.stringify met is a text to it. In a text inside that JSON its quotes are escaped, and stay.
const tokens =
  /(?<!\\)"\u27e6argotsx json (\d+):([\w.%!~*'()-]*):([\w.%!~*'()-]*)\u27e7"|\u27e6argotsx (?:json )?(\d+):([\w.%!~*'()-]*):([\w.%!~*'()-]*)\u27e7/g;
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll(".", "%2E");

/** The text that stands for a reference in a string until the compiler knows how Argo calls it. */
export const tokenOf = ({ owner, path, label }: Target, kind = ""): string =>
  `${opening}${mark} ${kind}${owner}:${path.map(encode).join(".")}:${encode(label)}${closing}`;

/** The same for JSON.stringify, which puts it between quotes: which values need them, only the compiler knows. */
const jsonTokenOf = (target: Target): string => tokenOf(target, "json ");

/** Whether a text may hold references, or what is left of some. */
export const hasTokens = (text: string): boolean => text.includes(opening) || text.includes(closing);

/** Whether a text without references holds what is left of one that was cut or changed. */
export const hasRemains = (text: string): boolean =>
  /\u27e6(?:a|ar|arg|argo|argot|argots|argotsx.*)$|\u27e6argotsx (?:json )?\d|\d:[^\s\u27e6\u27e7]*:[^\s\u27e6\u27e7]*\u27e7|^[^\s\u27e6\u27e7]*:[^\s\u27e6\u27e7]*\u27e7/i.test(
    text,
  );

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The reference that a mark in a text stands for; nothing for one that this package did not make. */
const targetIn = (owner: string, path: string, label: string): Target | undefined => {
  const keys = path.split(".").map(decode);
  const name = decode(label);
  if (name === undefined || !keys.every((key) => key !== undefined)) return undefined;
  return { owner: Number(owner), path: keys, label: name };
};

/** A text in its parts: strings, and the targets of the references that were put into it. */
export const splitTokens = (text: string): readonly (string | Target)[] => {
  const parts: (string | Target)[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [token, ...groups] = match;
    const [owner = "", path = "", label = ""] = groups.filter((group) => group !== undefined);
    const found = targetIn(owner, path, label);
    if (found === undefined) continue;
    const target: Target = token.startsWith('"') ? { ...found, inJson: true } : found;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(target);
    end = match.index + token.length;
  }
  if (end < text.length || parts.length === 0) parts.push(text.slice(end));
  return parts;
};

interface Marked {
  readonly [REFERENCE]?: Target;
}

/** What a value refers to; nothing when it is no reference. */
export const targetOf = (value: unknown): Target | undefined =>
  typeof value === "function" || (typeof value === "object" && value !== null)
    ? (value as Marked)[REFERENCE]
    : undefined;

/** What all references share; each has its own `REFERENCE`. */
const makeBehaviour = (): object =>
  Object.setPrototypeOf(
    {
      toString(this: Marked): string {
        return this[REFERENCE] === undefined ? "" : tokenOf(this[REFERENCE]);
      },
      // JSON.stringify would pass over a function without a word.
      toJSON(this: Marked): string {
        return this[REFERENCE] === undefined ? "" : jsonTokenOf(this[REFERENCE]);
      },
      [Symbol.toPrimitive](this: Marked, hint: string): string {
        const target = this[REFERENCE];
        if (target === undefined) return "";
        if (hint === "number") throw absent(target);
        return tokenOf(target);
      },
    },
    Function.prototype,
  );
// A pure call is dropped only with pure arguments, which `Function.prototype` is not to a bundler.
const behaviour: object = /* @__PURE__ */ makeBehaviour();

// Symbol.for: whoever catches it may be of another copy of the package, and tells where it was read.
const EARLY = Symbol.for("argotsx.early");

const absent = ({ label }: Target): TypeError =>
  Object.assign(
    new TypeError(`${label} has no value until the workflow runs; read it inside an expression: prop={() => …}`),
    { [EARLY]: label },
  );

/** Makes the reference to a parameter, or to whatever else is a text when the workflow runs. */
export const makeReference = <T>(target: Target): Ref<T> => {
  const reference = (): never => {
    throw absent(target);
  };
  Object.defineProperty(reference, REFERENCE, { value: target });
  return Object.setPrototypeOf(reference, behaviour);
};

/** The same for an artifact, which cannot be read, so it is no function. */
export const makeArtifact = (target: Target): ArtifactRef =>
  Object.defineProperties(
    {},
    {
      [REFERENCE]: { value: { ...target, artifact: true } },
      // In a text it is a mistake that the compiler then names.
      toString: { value: () => tokenOf(target) },
      toJSON: { value: () => tokenOf(target) },
    },
  ) as unknown as ArtifactRef;

/** The reference to a value with parts: `item`, and below it `item.name`. Any name is one of its parts. */
export const makeOpenReference = <T>(target: Target): Ref<T> => {
  const whole = makeReference<T>(target);
  return new Proxy(whole, {
    get: (reference, key) =>
      typeof key === "symbol" || key === "toString" || key === "toJSON"
        ? Reflect.get(reference, key)
        : makeReference({ ...target, path: [...target.path, key], label: `${target.label}.${key}` }),
  });
};

/** References by any name: `workflow.parameters.version`, `workflow.labels["app"]`. */
export const makeNamespace = <T>(target: Target): Readonly<Record<string, Ref<T>>> =>
  new Proxy<Record<string, Ref<T>>>(
    {},
    {
      get: (_, key) =>
        typeof key === "symbol"
          ? undefined
          : makeReference<T>({ ...target, path: [...target.path, key], label: `${target.label}.${key}` }),
    },
  );
