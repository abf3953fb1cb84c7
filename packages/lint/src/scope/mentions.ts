import type { SimpleTag } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Excerpt, excerptsIn } from "../model/excerpt.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../model/fields.ts";
import type { TaggedText } from "../model/texts.ts";
import { variablesOf } from "../model/variables-of.ts";

/** A place where a text names a variable. */
export interface Mention {
  /** What the variable is called, as it is written in a tag. */
  readonly name: string;
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
export const nameOf = ({ name }: Mention): string => name;

/** What is to be said of the place of a mention in a finding. */
export const placeOf = ({ path, isKey, excerpt }: Mention) =>
  ({ at: path, part: isKey ? "key" : "value", excerpt }) as const;

/** A mention in a tag. Which part of the text it is, is counted only for what is reported. */
class TagMention implements Mention {
  readonly name: string;
  readonly how = "tag";
  readonly path: Path;
  readonly isKey: boolean;
  readonly text: string;
  readonly isWhole: boolean;
  readonly isGuarded = false;
  private readonly piece: SimpleTag;
  private readonly excerptOf: ExcerptOf;
  private cut: readonly string[] | undefined;

  constructor({ text, path, isKey, pieces }: TaggedText, piece: SimpleTag, excerptOf: ExcerptOf) {
    this.name = piece.name;
    this.path = path;
    this.isKey = isKey;
    this.text = text;
    this.isWhole = pieces.length === 1;
    this.piece = piece;
    this.excerptOf = excerptOf;
  }

  get parts(): readonly string[] {
    this.cut ??= this.name.split(".");
    return this.cut;
  }

  get excerpt(): Excerpt {
    return this.excerptOf(this.piece);
  }
}

type ExcerptOf = ReturnType<typeof excerptsIn>;

const inExpression = (
  { text, path, isKey }: Pick<Mention, "text" | "path" | "isKey">,
  from: number,
  source: string,
  excerptOf: ExcerptOf,
  found: Mention[],
): void => {
  for (const { parts, isGuarded, start, end } of variablesOf(source)) {
    const excerpt = excerptOf({ start: from + start, end: from + end });
    found.push({
      name: parts.join("."),
      parts,
      how: "expression",
      path,
      isKey,
      excerpt,
      text,
      isWhole: false,
      isGuarded,
    });
  }
};

const inText = (tagged: TaggedText, found: Mention[]): void => {
  const excerptOf = excerptsIn(tagged.text);
  for (const piece of tagged.pieces) {
    if (piece.kind === "simple") found.push(new TagMention(tagged, piece, excerptOf));
    if (piece.kind === "expression") inExpression(tagged, piece.sourceStart, piece.source, excerptOf, found);
  }
};

/** What stands below a value, with the path of that. */
interface Below {
  readonly path: Path;
  readonly fields: Fields;
}

/** A field that is an expression without braces around it, or a reference. */
const inField = (
  { path: above, fields }: Below,
  field: string,
  how: "expression" | "reference",
  found: Mention[],
): void => {
  const text = textOf(fields[field]);
  if (text === undefined || text.includes("{{")) return;
  const path = [...above, field];
  if (how === "expression") {
    inExpression({ text, path, isKey: false }, 0, text, excerptsIn(text), found);
    return;
  }
  const excerpt = { text, nth: 0 };
  const name = text.trim();
  found.push({ name, parts: name.split("."), how, path, isKey: false, excerpt, text, isWhole: true, isGuarded: false });
};

/** Goes through the objects of a list. */
const eachOf = (list: unknown, path: () => Path, look: (below: Below) => void): void => {
  if (!Array.isArray(list) || list.length === 0) return;
  const above = path();
  for (let at = 0; at < list.length; at++) look({ path: [...above, at], fields: fieldsOf(list[at]) });
};

const ofArtifacts = (given: unknown, path: () => Path, found: Mention[]): void =>
  eachOf(fieldsOf(given).artifacts, path, (artifact) => {
    inField(artifact, "from", "reference", found);
    inField(artifact, "fromExpression", "expression", found);
  });

const ofCall = (call: Fields, path: Path, found: Mention[]): void => {
  ofArtifacts(call.arguments, () => [...path, "arguments", "artifacts"], found);
  if (!isFields(call.hooks)) return;
  for (const [name, hook] of Object.entries(call.hooks)) {
    const at = [...path, "hooks", name];
    const fields = fieldsOf(hook);
    inField({ path: at, fields }, "expression", "expression", found);
    ofArtifacts(fields.arguments, () => [...at, "arguments", "artifacts"], found);
  }
};

const ofOutputs = (outputs: Fields, path: Path, found: Mention[]): void => {
  eachOf(
    outputs.parameters,
    () => [...path, "parameters"],
    (parameter) => {
      const from = { path: [...parameter.path, "valueFrom"], fields: fieldsOf(parameter.fields.valueFrom) };
      inField(from, "parameter", "reference", found);
      inField(from, "expression", "expression", found);
    },
  );
  ofArtifacts(outputs, () => [...path, "artifacts"], found);
};

/** Every place of a step, a task or of outputs where a variable is named: in tags, and in the fields that need none. */
export const mentionsIn = (
  what: "leaf" | "call" | "target" | "outputs",
  value: unknown,
  path: Path,
  texts: readonly TaggedText[],
): readonly Mention[] => {
  const found: Mention[] = [];
  for (const text of texts) inText(text, found);
  if (what === "call") ofCall(fieldsOf(value), path, found);
  if (what === "outputs") ofOutputs(fieldsOf(value), path, found);
  return found;
};
