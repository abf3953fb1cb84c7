import type { Random } from "../../../scripts/judge/random.ts";
import { risky, texts, typed } from "./words.ts";

const escapes = [
  ...["0", "a", "b", "t", "n", "v", "f", "r", "e", '"', "/", "\\", " ", "N", "_", "L", "P", "\t"],
  ...["x41", "x7f", "x85", "u263a", "u0000", "U0001F600", "u2028", "ufeff", "uFFFE"],
];

/** What is no character, no escape, or none that every reader takes. */
const oddEscapes = ["ud83d\\ude00", "ud800", "UFFFFFFFF", "U00110000", "x4", "u12", "'", "q", "1", "é"];

/** A word of plain text that may be typed; rarely one that ends a plain scalar. */
export const word = (random: Random): string =>
  random.chance(5) ? random.pick(risky) : random.pick(random.chance(50) ? typed : texts);

const spaces = (random: Random, indent: number): string => {
  if (random.chance(1)) return "\t";
  const count = random.chance(2) ? random.below(indent + 2) : indent;
  return " ".repeat(count) + (random.chance(3) ? "\t" : "");
};

/** A break inside a scalar of several lines, with empty lines at times. */
const fold = (random: Random, indent: number): string => {
  const before = random.chance(10) ? random.pick([" ", "\t", "  "]) : "";
  const empty = random.chance(20) ? random.pick(["\n", "\n\n", `${spaces(random, indent)}\n`, "\t\n", " \n"]) : "";
  return `${before}\n${empty}${spaces(random, indent)}`;
};

const parts = (random: Random, part: () => string, between: () => string): string => {
  let made = part();
  for (let more = random.pick([0, 1, 1, 2, 4]); more > 0; more--) made += between() + part();
  return made;
};

/** A plain scalar; with an indentation it may take several lines. */
export const plain = (random: Random, indent?: number): string => {
  if (indent === undefined || random.chance(85)) return word(random);
  return parts(
    random,
    () => word(random),
    () => (random.chance(60) ? fold(random, indent) : " "),
  );
};

/** A scalar in quotes; with an indentation it may take several lines, some indented too little. */
export const quoted = (random: Random, indent?: number): string => {
  const isDouble = random.chance(50);
  const quote = isDouble ? '"' : "'";
  const piece = (): string => {
    if (isDouble && random.chance(30)) return `\\${random.pick(random.chance(95) ? escapes : oddEscapes)}`;
    if (!isDouble && random.chance(15)) return "''";
    const text = random.chance(10) ? "" : word(random);
    return random.chance(3) ? text : text.replaceAll(quote, isDouble ? '\\"' : "''").replace(/\\+$/, "");
  };
  const between = (): string => {
    if (indent === undefined || random.chance(60)) return random.pick(["", " ", " ", "  ", "\t"]);
    const sloppy = random.chance(25) ? random.below(indent + 1) : indent;
    return (isDouble && random.chance(20) ? "\\" : "") + fold(random, sloppy);
  };
  const inner = random.chance(8) ? "" : random.chance(50) ? piece() : parts(random, piece, between);
  return `${quote}${inner}${random.chance(1) ? "" : quote}`;
};

/** A literal or folded scalar from its header to a line break; `parent` is the indentation of what holds it. */
export const block = (random: Random, parent: number): string => {
  const step = random.pick([1, 2, 2, 2, 3, 4]);
  const digit = random.chance(25) ? String(random.chance(90) ? step : random.below(11)) : "";
  const chomp = random.pick(["", "", "-", "+"]);
  const order = random.chance(50) ? digit + chomp : chomp + digit;
  const after = random.chance(85) ? "" : random.pick([" # c", " ", "\t", " # c", " ", "\t# c", "# c", " c", " #"]);
  const indent = Math.max(0, parent) + (parent < 0 && random.chance(30) ? 0 : step);
  const line = (): string => {
    if (random.chance(3)) return `${" ".repeat(random.below(indent + 3))}\t`;
    if (random.chance(20)) return random.pick(["", "", " ".repeat(random.below(indent + 3))]);
    const more = random.chance(20) ? random.pick([" ", "  ", "\t", " \t"]) : "";
    const less = random.chance(2) ? random.below(indent + 1) : indent;
    return `${" ".repeat(less)}${more}${word(random)}${random.chance(8) ? random.pick([" ", "\t", " # c"]) : ""}`;
  };
  const lines = Array.from({ length: random.pick([0, 1, 1, 2, 3, 5]) }, line);
  return [`${random.pick(["|", ">"])}${order}${after}`, ...lines, ""].join("\n");
};
