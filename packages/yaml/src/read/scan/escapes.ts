/** The escapes of a text in double quotes that are one character behind the backslash, by its code. */
export const escapes: ReadonlyMap<number, string> = new Map(
  [
    ["0", "\0"],
    ["a", "\x07"],
    ["b", "\b"],
    ["t", "\t"],
    ["\t", "\t"],
    ["n", "\n"],
    ["v", "\v"],
    ["f", "\f"],
    ["r", "\r"],
    ["e", "\x1b"],
    [" ", " "],
    ['"', '"'],
    ["'", "'"],
    ["\\", "\\"],
    ["N", "\x85"],
    ["_", "\xa0"],
    ["L", "\u2028"],
    ["P", "\u2029"],
  ].map(([name = "", text = ""]) => [name.charCodeAt(0), text]),
);

/** How many hexadecimal digits of a code follow `x`, `u` and `U`. */
export const codeLengths: ReadonlyMap<number, number> = new Map([
  [0x78, 2],
  [0x75, 4],
  [0x55, 8],
]);
