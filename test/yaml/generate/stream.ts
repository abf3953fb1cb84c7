import type { Random } from "../../../scripts/judge/random.ts";
import { Nodes } from "./nodes.ts";
import { comments, keys, texts } from "./words.ts";

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

const perhapsEscaped = (random: Random, letter: string): string =>
  random.chance(90) ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

const numbers = ["0", "-0", "1", "1.5", "-1.5e3", "1E400", "1e-400", "9007199254740993", "123456789012345678901"];
const jsonTexts = ['"\\ud83d\\ude00"', '"\\ud800"', '"\\/\\b\\f"', '"\u2028"', '""', '"{{a}}"'];

/** A text in JSON, with escapes that it does not need and numbers that JavaScript does not write. */
const json = (random: Random, depth: number): string => {
  const text = (): string => {
    const letters = [...JSON.stringify(random.pick(random.chance(50) ? texts : keys))];
    return letters
      .map((letter, i) => (/\w/.test(letter) && letters[i - 1] !== "\\" ? perhapsEscaped(random, letter) : letter))
      .join("");
  };
  const gap = (): string => random.pick(["", "", " ", "\n", "\t", "\r\n"]);
  const choice = random.below(depth > 0 ? 10 : 6);
  if (choice < 2) return text();
  if (choice < 3) return random.pick(["null", "true", "false"]);
  if (choice < 5) return random.pick(numbers);
  if (choice < 6) return random.pick(jsonTexts);
  const isMap = choice < 8;
  const items = Array.from({ length: random.below(4) }, () => {
    const key = isMap ? `${text()}${gap()}:${gap()}` : "";
    return `${gap()}${key}${json(random, depth - 1)}${gap()}`;
  });
  return `${isMap ? "{" : "["}${items.join(",")}${gap()}${isMap ? "}" : "]"}`;
};

/** The text of a file: mostly one document, sometimes several or none. */
export const stream = (random: Random): string => {
  if (random.chance(5)) return json(random, 1 + random.below(4));
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
