import type { Row } from "./construct.ts";
import { groups } from "./table.ts";

/** A cell of a Markdown table; what is code already stays so. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** What is written, as code; code with a backtick in it needs two around. */
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

const line = ({ written, domain, becomes }: Row): string =>
  `| ${cell(code(written))} | ${domain === "" ? "always" : cell(domain)} | ${cell(becomes)} |`;

const intro = `An arrow function in a prop, such as \`when={() => Flip.outputs.result() === "heads"}\`, does not run while compiling. It becomes
an expression that Argo evaluates while the workflow runs. Argo's language is not JavaScript: it counts the characters of a
text otherwise, rounds otherwise, and takes only booleans for conditions. So only what is in these tables is taken, and there the
expression gives what JavaScript would give. A test runs every row both ways on generated values.

- A **reference** is read by calling it: \`A.outputs.text()\`. It has its declared type, whatever text Argo carries.
- What depends on no reference is computed while compiling, by JavaScript itself: constants of the module, props of a
  macro, \`NAMES.map((name) => name.toUpperCase())\`.
- **Conditions are booleans.** Write \`text() !== ""\` where JavaScript would take \`text()\` for one.
- Members of JSON have no type here: \`config().name\` is whatever it is when the workflow runs. Where a text or a list can
  be meant, as by \`includes\`, the value decides.
- Numbers are finite, none of them is -0, and none but 0 is nearer to 0 than 1e-300. The middle column says where else the two languages agree. Outside of it an
  expression may fail when it runs, or give something else.
- A body is one expression, or a block with one \`return\`.`;

const outro = `## What is refused

Everything else, at its own place in the source, with what to write instead where there is something: statements,
assignments, \`await\`, \`new\`, \`this\`, \`typeof\`, regular expressions, tagged templates, bigints, function expressions,
destructuring, spread arguments and objects, computed keys, \`in\`, \`instanceof\`, operators on bits, calls of your own
functions, classes and their instances, what changes at every look (\`Math.random()\`, \`Date.now()\`), and
\`=== null\`, since Argo cannot tell \`null\` from what is absent.

What an arrow cannot say belongs into a \`<Script run={…}>\`, or into the tagged template \`expr\` in Argo's own language.`;

/** The reference page of what arrow functions may say, as Markdown. */
export const arrowsPage = (): string => {
  const parts = groups.map(({ title, rows }) =>
    [
      `## ${title}`,
      ["| what you write | same as in JavaScript for | what it becomes |", "|---|---|---|", ...rows.map(line)].join(
        "\n",
      ),
    ].join("\n\n"),
  );
  const head = [
    "<!-- Made by scripts/docs.ts from packages/arrow/src/table.ts; do not edit. -->",
    "# Arrow functions",
    intro,
  ];
  return `${[...head, ...parts, outro].join("\n\n")}\n`;
};
