import type { Path } from "@argotsx/schema";
import { type Excerpt, excerptsIn } from "../model/excerpt.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../model/fields.ts";
import type { TaggedText } from "../model/texts.ts";
import { variablesOf } from "../model/variables-of.ts";

/** A place where a text names a variable. */
export interface Mention {
  /** The name in parts; names of a tag are cut at each dot. */
  readonly parts: readonly string[];
  /** In a `{{tag}}`, in an expression, or as the whole of a field that takes a reference. */
  readonly how: "tag" | "expression" | "reference";
  readonly path: Path;
  readonly isKey: boolean;
  readonly excerpt: Excerpt;
  /** The text that it stands in. */
  readonly text: string;
  /** Whether the tag is the whole text. */
  readonly isWhole: boolean;
  /** Whether an expression says what to take when the variable is not there. */
  readonly isGuarded: boolean;
}

/** What a variable is called, as it is written in a tag. */
export const nameOf = ({ parts }: Mention): string => parts.join(".");

/** What is to be said of the place of a mention in a finding. */
export const placeOf = ({ path, isKey, excerpt }: Mention) =>
  ({ at: path, part: isKey ? "key" : "value", excerpt }) as const;

const inExpression = (
  text: string,
  from: number,
  source: string,
  path: Path,
  isKey: boolean,
  excerptOf = excerptsIn(text),
): readonly Mention[] =>
  variablesOf(source).map(({ parts, isGuarded, start, end }) => ({
    parts,
    how: "expression",
    path,
    isKey,
    excerpt: excerptOf({ start: from + start, end: from + end }),
    text,
    isWhole: false,
    isGuarded,
  }));

const inText = ({ text, path, isKey, pieces }: TaggedText): readonly Mention[] => {
  const excerptOf = excerptsIn(text);
  return pieces.flatMap((piece): readonly Mention[] => {
    if (piece.kind === "expression") return inExpression(text, piece.sourceStart, piece.source, path, isKey, excerptOf);
    if (piece.kind !== "simple") return [];
    const mention: Mention = {
      parts: piece.name.split("."),
      how: "tag",
      path,
      isKey,
      // Counted only for what is reported.
      get excerpt() {
        return excerptOf(piece);
      },
      text,
      isWhole: pieces.length === 1,
      isGuarded: false,
    };
    return [mention];
  });
};

/** A text that is an expression without braces around it, or a reference. */
const bare = (value: unknown, path: Path, how: "expression" | "reference"): readonly Mention[] => {
  const text = textOf(value);
  if (text === undefined || text.includes("{{")) return [];
  if (how === "expression") return inExpression(text, 0, text, path, false);
  const excerpt = { text, nth: 0 };
  return [{ parts: text.trim().split("."), how, path, isKey: false, excerpt, text, isWhole: true, isGuarded: false }];
};

const ofArtifacts = (artifacts: unknown, path: Path): readonly Mention[] =>
  listOf(artifacts).flatMap((item, index) => {
    const { from, fromExpression } = fieldsOf(item);
    return [
      ...bare(from, [...path, index, "from"], "reference"),
      ...bare(fromExpression, [...path, index, "fromExpression"], "expression"),
    ];
  });

const ofCall = (call: Fields, path: Path): readonly Mention[] => [
  ...ofArtifacts(fieldsOf(call.arguments).artifacts, [...path, "arguments", "artifacts"]),
  ...Object.entries(fieldsOf(call.hooks)).flatMap(([name, hook]) => {
    const at = [...path, "hooks", name];
    const { expression, arguments: given } = fieldsOf(hook);
    return [
      ...bare(expression, [...at, "expression"], "expression"),
      ...ofArtifacts(fieldsOf(given).artifacts, [...at, "arguments", "artifacts"]),
    ];
  }),
];

const ofOutputs = (outputs: Fields, path: Path): readonly Mention[] => [
  ...listOf(outputs.parameters).flatMap((item, index) => {
    const { parameter, expression } = fieldsOf(fieldsOf(item).valueFrom);
    const at = [...path, "parameters", index, "valueFrom"];
    return [
      ...bare(parameter, [...at, "parameter"], "reference"),
      ...bare(expression, [...at, "expression"], "expression"),
    ];
  }),
  ...ofArtifacts(outputs.artifacts, [...path, "artifacts"]),
];

/** Every place of a step, a task or of outputs where a variable is named: in tags, and in the fields that need none. */
export const mentionsIn = (
  what: "leaf" | "call" | "target" | "outputs",
  value: unknown,
  path: Path,
  texts: readonly TaggedText[],
): readonly Mention[] => {
  const found = texts.flatMap(inText);
  if (what === "call") found.push(...ofCall(fieldsOf(value), path));
  if (what === "outputs") found.push(...ofOutputs(fieldsOf(value), path));
  return found;
};
