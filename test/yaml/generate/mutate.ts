import type { Random } from "../../../scripts/judge/random.ts";

const characters = [
  ..." \n\t:-?,[]{}#&*!|>'\"%@`~<=.\\0123456789+aeny_/",
  ...["\r", "\u0085", "\u2028", "\u00a0", "\ufeff", "é", "\u{1f600}", "\u0007", "\u007f", "\ufffe"],
];

const tokens = [
  ...[
    "- ",
    "? ",
    ": ",
    ":\n",
    "\n- ",
    "\n---\n",
    "\n--- ",
    "\n...\n",
    " #",
    "# c\n",
    "&a ",
    "*a",
    "*a ",
    "!!str ",
    "!!int ",
    "! ",
  ],
  ...[
    "<<: *a\n",
    "<<: ",
    "|\n",
    ">-\n",
    "|2\n",
    "''",
    '""',
    "[",
    "]",
    "{",
    "}",
    "[]",
    "{}",
    ", ",
    "\n\n",
    "\n ",
    "\n  ",
    "\n\t",
  ],
  ...["%YAML 1.1\n---\n", "null", "~", "yes", "0x1", "1e3", "{{a}}", "\\", "\\n", "\\\n", "a: ", "a: b\n", "\r\n"],
];

type Mutation = (random: Random, text: string, other: string) => string;

const at = (random: Random, text: string): number => random.below(text.length + 1);

const inLines =
  (change: (random: Random, lines: string[], index: number) => void): Mutation =>
  (random, text) => {
    const lines = text.split("\n");
    change(random, lines, random.below(lines.length));
    return lines.join("\n");
  };

const indentBy = (line: string, by: number): string =>
  by > 0 ? " ".repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), "");

const mutations: readonly Mutation[] = [
  (random, text) => {
    const from = at(random, text);
    return text.slice(0, from) + text.slice(from + 1 + random.below(3));
  },
  (random, text) => {
    const from = at(random, text);
    return text.slice(0, from) + random.pick(characters) + text.slice(from);
  },
  (random, text) => {
    const from = at(random, text);
    return text.slice(0, from) + random.pick(characters) + text.slice(from + 1);
  },
  (random, text) => {
    const from = at(random, text);
    return text.slice(0, from) + random.pick(tokens) + text.slice(from);
  },
  // A token is taken out, or written twice.
  (random, text) => {
    const found = [...text.matchAll(/[\w.]+|[^\w\s]|\s+/g)];
    const one = found[random.below(found.length)];
    if (one === undefined) return text;
    const again = random.chance(50) ? "" : one[0] + one[0];
    return text.slice(0, one.index) + again + text.slice(one.index + one[0].length);
  },
  inLines((_, lines, index) => lines.splice(index, 1)),
  inLines((_, lines, index) => lines.splice(index, 0, lines[index] ?? "")),
  inLines((random, lines, index) => {
    const [moved = ""] = lines.splice(index, 1);
    lines.splice(random.below(lines.length + 1), 0, moved);
  }),
  inLines((random, lines, index) => {
    const by = random.pick([-4, -2, -2, -1, -1, 1, 1, 2, 2, 4]);
    const end = index + (random.chance(50) ? 1 : 1 + random.below(6));
    for (let i = index; i < Math.min(end, lines.length); i++) lines[i] = indentBy(lines[i] ?? "", by);
  }),
  inLines((_, lines, index) => {
    lines[index] = (lines[index] ?? "").replace(/^ +/, "\t");
  }),
  // The end of a line is joined to the next.
  inLines((_, lines, index) => lines.splice(index, 2, lines.slice(index, index + 2).join(" "))),
  (random, text) => text.slice(0, at(random, text)),
  (random, text) => text.slice(at(random, text)),
  (random, text, other) => {
    const from = at(random, text);
    const begin = at(random, other);
    return text.slice(0, from) + other.slice(begin, begin + 1 + random.below(40)) + text.slice(from);
  },
];

/** A text with a few changes, each of a character, a token, a line or its indentation; `other` lends pieces. */
export const mutate = (random: Random, text: string, other: string): string => {
  let made = text;
  for (let more = random.pick([1, 1, 1, 2, 3]); more > 0; more--) made = random.pick(mutations)(random, made, other);
  return made;
};
