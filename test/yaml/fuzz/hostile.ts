import { decode } from "../../../packages/cli/src/lint/decode.ts";
import type { Random } from "../../../scripts/judge/random.ts";

const count = (random: Random, most: number): number => random.below(random.below(most) + 1);

const repeated = (random: Random, pieces: readonly string[], most: number): string =>
  Array.from({ length: count(random, most) }, () => random.pick(pieces)).join("");

const odd = [
  ...["\ud800", "\udc00", "\ud83d\ude00", "\ufeff", "\ufffe", "\uffff", "\u2028", "\u2029", "\x85", "\xa0", "\u200d"],
  ...["\0", "\x01", "\x07", "\x1b[2J", "\x7f", "\x80", "\x9f", "\r", "\r\n", "\n", "\v", "\f", "a\u0301", "\u{10ffff}"],
  ...["a", ": ", "- ", "'", '"', "\\u", "|\n ", "#", "&a ", "*a", "\n  ", "\n---\n"],
];

const bytes = (random: Random): string => {
  const made = Buffer.from(Array.from({ length: count(random, 300) }, () => random.below(256)));
  return decode(made) ?? made.toString(random.chance(50) ? "utf8" : "latin1");
};

const openings = [
  "[",
  "{",
  "{a: ",
  "- ",
  "? ",
  "[[",
  "{{",
  "a: ",
  "a:\n ",
  "!!x ",
  "&a ",
  "[? ",
  "{? ",
  "- a: [",
  ": ",
];
const closings = ["]", "}", "}}", "", "", "\n", ",", "]]]]"];

const nested = (random: Random): string => {
  const opening = repeated(random, openings, 4) || "[";
  const closing = repeated(random, closings, 3);
  const levels = random.pick([10, 100, 490, 1000, 5000]);
  return `${opening.repeat(levels)}${random.chance(50) ? "x" : ""}${closing.repeat(random.below(levels + 1))}`;
};

const steps = (random: Random): string =>
  Array.from(
    { length: 100 + count(random, 900) },
    (_, i) => `${" ".repeat(i)}${random.pick(["a:", "-", "?", "- b:"])}\n`,
  ).join("");

/** A small text whose aliases stand for a huge value, in lists, in maps, merged, or inside each other. */
const bomb = (random: Random): string => {
  const width = 1 + random.below(12);
  const levels = 5 + random.below(60);
  const kind = random.below(4);
  const lines = [kind === 0 ? "a0: &a0 [lol]\n" : "a0: &a0 {k: 1}\n"];
  for (let i = 1; i < levels; i++) {
    const alias = `*a${random.chance(5) ? i : i - 1}`;
    const many = Array.from({ length: width }, () => alias).join(", ");
    const map = Array.from({ length: width }, (_, k) => `k${k}: ${alias} `).join(", ");
    const deep = `${"[".repeat(width)}${alias}${"]".repeat(width)}`;
    const value = [`[${many}]`, `{${map}}`, `{<<: [${many}], k${i}: 1}`, deep][kind];
    lines.push(`a${i}: &a${i} ${value}\n`);
  }
  return lines.join("");
};

const long = (random: Random): string => {
  const piece = random.pick([
    "a",
    "a ",
    " ",
    "\t",
    "é",
    "\u{1f600}",
    "'",
    '"',
    "\\",
    "a: ",
    "[a, ",
    "#",
    "-",
    "*a ",
    "!",
    "0",
    "\r",
    ": ",
  ]);
  const head = random.pick(["", "a: ", "- ", '"', "'", "a: |\n  ", "# ", "[", "%", "!", "&", "? ", "a: >\n "]);
  return `${head}${piece.repeat(1000 * (1 + random.below(100)))}${random.pick(["", "\n", '"', "'", ": b\n"])}`;
};

const manifest = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec: {}\n";

const tiny = (random: Random): string => {
  const document = random.pick([
    "",
    "a\n",
    "a: 1\n",
    "- a\n",
    "'a\n",
    "{\n",
    "\x07\n",
    "a: *b\n",
    "&a a: *a\n",
    manifest,
    "# c\n",
    "...\n",
  ]);
  const mark = random.pick(["---\n", "--- ", "---", "---\n...\n", "----\n"]);
  return `${document}${mark}`.repeat(100 * (1 + random.below(30)));
};

const wide = (random: Random): string => {
  const entry = random.pick([
    "k%: 1\n",
    "k: 1\n",
    "? k%\n",
    "- k%\n",
    "k%: &a% x\n",
    "<<: {k%: 1}\n",
    "k%: *k\n",
    "k%: [\n",
  ]);
  const entries = Array.from({ length: 100 * (1 + random.below(50)) }, (_, i) => entry.replaceAll("%", String(i)));
  return random.chance(50) ? manifest.replace("{}\n", "\n  ") + entries.join("  ") : entries.join("");
};

const makers = [bytes, (random: Random) => repeated(random, odd, 60), nested, steps, bomb, long, tiny, wide];

/** A text of a kind that no one writes, but that may lie in a folder or be meant to do harm. */
export const hostile = (random: Random): string => random.pick(makers)(random);
