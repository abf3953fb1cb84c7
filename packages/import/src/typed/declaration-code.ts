import { type Doc, flatWidth, group, hardline, ifBroken, indent, join, line, softline } from "../code/doc.ts";
import { quoted } from "../code/text.ts";
import { type Spec, specsCode } from "./specs.ts";

/** What a template takes and gives, declared. */
export interface Specs {
  readonly inputs: readonly Spec[];
  readonly outputs: readonly Spec[];
  /** Whether what is said of the outputs reads the inputs, so that it is a function of them. */
  readonly isOfInputs: boolean;
}

const width = 120;

const outputsCode = (outputs: readonly Spec[], isOfInputs: boolean): Doc =>
  isOfInputs ? ["outputs: (inputs) => (", specsCode(outputs), ")"] : ["outputs: ", specsCode(outputs)];

/** What a template takes and gives, as code. */
export const headerCode = ({ inputs, outputs, isOfInputs }: Specs): Doc => {
  const entries = [
    ...(inputs.length === 0 ? [] : [["inputs: ", specsCode(inputs)] as Doc]),
    ...(outputs.length === 0 ? [] : [outputsCode(outputs, isOfInputs)]),
  ];
  if (entries.length === 0) return "{}";
  return group("{", indent([line, join([",", line], entries)]), ifBroken(","), line, "}");
};

interface Parts {
  readonly name: string;
  readonly identifier: string;
  readonly header: Doc;
  /** What the body is given that it uses. */
  readonly context: readonly string[];
  readonly body: Doc;
  readonly statements: readonly Doc[];
}

/** `const X = template("x", { … }, ({ inputs, Container }) => (…));`, broken in the way of formatters. */
export const declarationCode = ({ name, identifier, header, context, body, statements }: Parts): Doc => {
  const start = `const ${identifier} = template(`;
  const parameters = `({ ${context.join(", ")} }) => `;
  const inside: Doc =
    statements.length === 0
      ? group(ifBroken("("), indent([softline, body]), softline, ifBroken(")"))
      : ["{", indent([hardline, join(hardline, [...statements, returned(body)])]), hardline, "}"];
  const first = start.length + quoted(name).length + 2 + flatWidth(header) + 2 + parameters.length + 1;
  if (first <= width) return [start, quoted(name), ", ", header, ", ", parameters, inside, ");"];
  return [
    start,
    indent([hardline, quoted(name), ",", hardline, header, ",", hardline, parameters, inside, ","]),
    hardline,
    ");",
  ];
};

const returned = (body: Doc): Doc => [
  "return ",
  group(ifBroken("("), indent([softline, body]), softline, ifBroken(")")),
  ";",
];
