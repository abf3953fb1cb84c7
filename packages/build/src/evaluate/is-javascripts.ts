// The words of V8 for what no code means to do. The names of errors would not tell: TypeError is thrown by hand as well.
const words: readonly RegExp[] = [
  /^Cannot (?:read|set) propert(?:y|ies) of /,
  /^Cannot (?:access '.*' before initialization|destructure |convert |assign to |add property |mix BigInt)/,
  / is not (?:a function|a constructor|iterable|defined)\b/,
  /^(?:Assignment to constant variable|Maximum call stack size exceeded|Invalid array length|Class constructor )/,
  /^Cannot use 'in' operator /,
  /^Right-hand side of 'instanceof' /,
];

/** Whether JavaScript itself threw an error, at the very line where the mistake is, and no code for a reason of its own. */
export const isJavaScripts = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  /^(?:Type|Reference|Range)Error$/.test(thrown.name) &&
  words.some((one) => one.test(thrown.message));
