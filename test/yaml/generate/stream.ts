import type { Random } from "../../../scripts/judge/random.ts";
import { Nodes } from "./nodes.ts";
import { comments } from "./words.ts";

const directives = [
  ...[
    "%YAML 1.1",
    "%YAML 1.2",
    "%YAML 1.3",
    "%YAML 2.0",
    "%YAML",
    "%YAML 1.1 x",
    "%YAML 1.1 # c",
    "%YAML 01.1",
    "%YAML 1.",
  ],
  ...[
    "%TAG !e! tag:yaml.org,2002:",
    "%TAG ! !a-",
    "%TAG !! tag:x,1:",
    "%TAG !e! !x",
    "%TAG !e!",
    "%TAG e x",
    "%TAG !e! a b",
  ],
  ...["%FOO bar", "%", "%%", "%a b c # d", "% YAML 1.1"],
];

const breaks = ["\r\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"];

/** Nesting without end in sight, in one of the ways that collections begin. */
const deep = (random: Random): string => {
  const levels = random.pick([10, 30, 100, 400, 499, 500, 501, 502, 700]);
  const [open, close] = random.pick([
    ["[", "]"],
    ["{a: ", "}"],
    ["- ", ""],
    ["? ", ""],
    ["[{a: ", "}]"],
  ]);
  if (random.chance(20)) {
    return Array.from(
      { length: Math.min(levels, 200) },
      (_, i) => `${" ".repeat(i)}${random.pick(["a:", "-", "a:"])}\n`,
    ).join("");
  }
  return `${open.repeat(levels)}1${close.repeat(levels - (random.chance(10) ? 1 : 0))}\n`;
};

/** The text of a file: mostly one document, sometimes several or none. */
export const stream = (random: Random): string => {
  let made = random.chance(2) ? "\ufeff" : "";
  const documents = random.pick([1, 1, 1, 1, 1, 2, 2, 3]);
  for (let i = 0; i < documents; i++) {
    const head = random.chance(6)
      ? `${random.pick(directives)}\n${random.chance(20) ? `${random.pick(directives)}\n` : ""}`
      : "";
    if (random.chance(4)) made += `${random.pick(comments)}\n`;
    if (head !== "" || i > 0 || random.chance(8)) {
      if (head !== "" && i > 0 && random.chance(70)) made += "...\n";
      made +=
        head +
        (random.chance(95) ? "---" : random.pick(["----", "--- #c", "---\t", "--", "--- |", "---a", " ---", "--- >-"]));
      made += random.chance(85) ? "\n" : random.pick([" ", "\t", "  ", " # c\n", " \n"]);
    }
    made += random.chance(99) ? new Nodes(random).root(1 + random.below(4)) : deep(random);
    if (random.chance(5))
      made += random.pick(["...\n", "... # c\n", "...", "... a\n", " ...\n", "....\n", "\n\n", "# end"]);
  }
  if (random.chance(12)) made = made.trimEnd();
  if (random.chance(93)) return made;
  const other = random.pick(breaks);
  const share = random.pick([100, 100, 30]);
  return made.replaceAll("\n", () => (random.chance(share) ? other : "\n"));
};
