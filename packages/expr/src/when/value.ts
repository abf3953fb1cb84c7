/**
 * What a condition's parts are worth: `null` is the nothing of `()` and of `false ? x`, a list comes from commas. All
 * of them are values of expr-lang too.
 */
export type WhenValue = string | number | boolean | null | readonly WhenValue[];

export const isList = (value: WhenValue): value is readonly WhenValue[] => Array.isArray(value);
