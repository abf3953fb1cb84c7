/** Words that some reader takes for a boolean, a null, an infinity, a merge key or YAML 1.1's "value" key. */
const words = new Set("y n yes no on off true false null ~ = << .inf +.inf -.inf .nan +.nan -.nan".split(" "));
const longest = 5;

const LETTER_E = 0x65;

/** A float without a mantissa, to the YAML 1.1 mode of `yaml`. */
const bareExponent = /^[eE][-+]?[0-9]+$/;

/** Whether a text that begins with a letter or one of `~=<` means something else than itself, in any capitals. */
export const isReservedWord = (text: string): boolean => {
  if (text.length <= longest && words.has(text.toLowerCase())) return true;
  return (text.charCodeAt(0) | 0x20) === LETTER_E && bareExponent.test(text);
};

/** Digits, signs and marks of numbers, times and dates; Ruby also reads `1,000`. */
const numeric = /^[-+.,:_0-9eEoObBtTzZ ]*$/;
const hexadecimal = /^[-+]?0[xX][-+.0-9a-fA-F_pP]*$/;

/**
 * Whether a reader may take a text that begins with a digit, sign or dot for a number, a time, a date or a document
 * marker. It errs on the side of yes: what consists of the characters of numbers counts as one when it has a digit
 * or no letter, so that `-c` and `-e` stay plain and `.` does not.
 */
export const isNumberLike = (text: string): boolean => {
  if (text.startsWith("---") || text.startsWith("...")) return true;
  if (numeric.test(text)) return /[0-9]/.test(text) || !/[a-zA-Z]/.test(text);
  return hexadecimal.test(text) || (text.length <= longest && words.has(text.toLowerCase()));
};
