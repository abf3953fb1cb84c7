const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The numbers of one segment of a source map's mappings, which are written five bits at a time, the least first, with
 * the sign as the last bit.
 */
export const readNumbers = (segment: string): number[] => {
  const numbers: number[] = [];
  let bits = 0;
  let value = 0;
  for (const digit of segment) {
    const part = digits.indexOf(digit);
    value += (part & 31) * 2 ** bits;
    bits += 5;
    if (part >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    bits = 0;
    value = 0;
  }
  return numbers;
};

const writeNumber = (number: number): string => {
  let rest = number < 0 ? -number * 2 + 1 : number * 2;
  let text = "";
  do {
    const part = rest % 32;
    rest = Math.floor(rest / 32);
    text += digits.charAt(rest > 0 ? part + 32 : part);
  } while (rest > 0);
  return text;
};

/** Such numbers as a segment. */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(writeNumber).join("");
