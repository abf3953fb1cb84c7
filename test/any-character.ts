import fc from "fast-check";

/** The halves of surrogate pairs, which are no characters. */
const halves = { from: 0xd800, count: 0x800 };

const characterOf = (number: number): string =>
  String.fromCodePoint(number < halves.from ? number : number + halves.count);

const numberOf = (character: unknown): number => {
  const point = typeof character === "string" ? character.codePointAt(0) : undefined;
  if (point === undefined || character !== String.fromCodePoint(point)) throw new Error("not one character");
  if (point < halves.from) return point;
  if (point < halves.from + halves.count) throw new Error("half of a character");
  return point - halves.count;
};

/**
 * Any character of Unicode. Strings of them are those that fast-check makes of the unit `binary`, seed by seed; that unit
 * looks up in a table of a million characters, which takes longer to make than most tests.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - halves.count }).map(characterOf, numberOf);
