/** What a global of JavaScript gives depends on what it is given alone. */
const pure: ReadonlySet<string> = new Set(
  `Object Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError JSON Math ArrayBuffer
  Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array Uint8ClampedArray
  Float16Array Float32Array Float64Array DataView Map BigInt Set Iterator WeakMap WeakSet Proxy Reflect decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN URL URLSearchParams TextEncoder
  TextDecoder structuredClone atob btoa`.split(/\s+/),
);

/** Words by which a module reaches more than it names, or that give another thing each time or on another machine. */
const others = ["constructor", "require", "random", "localeCompare", "toLocale\\w*"];

/** The names of this Node's globals that are not pure, so that what a later version brings is refused until it is known. */
const impure = Object.getOwnPropertyNames(globalThis).filter((name) => !pure.has(name) && /^\w+$/.test(name));

// An escape may write any of them in another way.
const refused = new RegExp(`\\b(?:${[...impure, ...others].join("|")})\\b|\\bimport\\s*[(./]|\\\\u`);

/**
 * Whether a module gives the same whenever it is evaluated, by a look at its text: it has no name in it through which it
 * could see or change anything outside of itself. Words in strings and comments count too, so that much is refused that
 * would be repeatable. Only for modules that import nothing from outside of their bundle.
 */
export const isRepeatable = (text: string): boolean => !refused.test(text);
