import { codeWords, commandOf, isSeveralWords, itemsInAdvice, plainWords } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf, listOf } from "../../model/fields.ts";

const longest = 60;

/** A text on one line, and not too long for a sentence. */
const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const inSource = "what is run stands in 'source', and in 'command' what reads it: [\"sh\"]";

const helpOn = (text: string, others: readonly unknown[], isScript: boolean): string => {
  const plain = plainWords(text);
  if (plain === undefined && isScript) return inSource;
  const words = codeWords(text) ?? plain;
  if (words !== undefined) {
    const rest = others.length > 3 ? ", …" : others.map((one) => `, ${itemsInAdvice([one])}`).join("");
    return `write its words one by one: [${itemsInAdvice(words)}${rest}]`;
  }
  return others.length > 0 ? "let each word be an item of its own" : `give it to a shell: ${commandOf(text)}`;
};

const check = (command: unknown, at: Path, phrase: () => string, report: Report): void => {
  const [text, ...others] = listOf(command);
  // A backslash parts folders of Windows, whose names have blanks.
  if (typeof text !== "string" || !isSeveralWords(text) || text.includes("\\")) return;
  report({
    at: [...at, 0],
    message: `the command '${short(text)}' of ${phrase()} is one word for Kubernetes: a program whose name has blanks in it`,
    help: helpOn(text, others, at.at(-2) === "script"),
  });
};

/** What Kubernetes runs in a container besides its command. */
const handlers: readonly (readonly [string, ...string[]])[] = [
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
];

const execOf = (fields: Fields, keys: readonly string[]): Fields =>
  fieldsOf(keys.reduce<Fields>((inner, key) => fieldsOf(inner[key]), fields).exec);

/** What a shell would take apart, where there is none. */
export const wordsAsOne = rule({
  id: "words-as-one",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["command"],
  title: "A command of several words is one text",
  docs: `The first item of a \`command\` is the program, and Kubernetes takes it as it is: \`["echo hi"]\` starts a program whose name is \`echo hi\`, which no image has, and the container never starts. Each word is an item of its own, \`["echo", "hi"]\`. What needs a shell, such as \`&&\`, \`|\`, \`>\` or \`$\`, is given to one: \`["sh", "-c", "echo hi && ls"]\`.

The commands of probes and of \`lifecycle\` are looked at as well. A program whose path begins with a drive letter or has a backslash in it is left alone.`,
  container: (container, report) => {
    const { fields, path } = container;
    check(fields.command, [...path, "command"], () => container.phrase, report);
    for (const keys of handlers) {
      if (fields[keys[0]] === undefined) continue;
      const { command } = execOf(fields, keys);
      check(command, [...path, ...keys, "exec", "command"], () => `'${keys.join(".")}' of ${container.phrase}`, report);
    }
  },
});
