/** Methods whose result depends on the machine's language, and those that change what they are called on. */
const impure = new Set([
  "constructor",
  "localeCompare",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "toLocaleString",
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "fill",
  "copyWithin",
]);

const methodsOf = (prototype: object): readonly unknown[] =>
  Object.getOwnPropertyNames(prototype)
    .filter((name) => !impure.has(name))
    .map((name) => Object.getOwnPropertyDescriptor(prototype, name)?.value)
    .filter((value) => typeof value === "function");

const functionsOf = (namespace: object, except: readonly string[] = []): readonly unknown[] =>
  Object.getOwnPropertyNames(namespace)
    .filter((name) => !except.includes(name))
    .map((name) => Object.getOwnPropertyDescriptor(namespace, name)?.value)
    .filter((value) => typeof value === "function");

/** What may be called on constants while compiling: the result depends on the arguments alone. */
const pure: ReadonlySet<unknown> = new Set([
  ...[String.prototype, Number.prototype, Boolean.prototype, Array.prototype].flatMap(methodsOf),
  ...functionsOf(Math, ["random"]),
  ...[JSON.parse, JSON.stringify, Object.keys, Object.values, Object.entries, Object.fromEntries, Array.isArray],
  ...[String, Number, Boolean, parseInt, parseFloat, encodeURIComponent, decodeURIComponent],
  ...[Number.isInteger, Number.isFinite, Number.isNaN, Number.isSafeInteger],
]);

export const isPure = (callee: unknown): callee is (...args: readonly unknown[]) => unknown => pure.has(callee);
