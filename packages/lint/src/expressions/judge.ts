import {
  type EnvironmentType,
  type Expression,
  type Mistake,
  type Piece,
  parseExpression,
  type Span,
  type StaticType,
  tagPieces,
  typeExpression,
} from "@argotsx/expr";
import { bracketed } from "./bracketed.ts";
import { cutSentence, type Fault } from "./fault.ts";
import { hyphensIn } from "./hyphens.ts";
import { elsewhereIn, knowsChain } from "./known-chain.ts";
import type { ExpressionPlace, Wanted } from "./place.ts";
import { isQuotedAt } from "./quoted.ts";
import { anything } from "./types.ts";

/** What is wrong with an expression where it stands, each mistake once. */
export const judge = (place: ExpressionPlace): readonly Fault[] => {
  if (place.form === "field" && place.source.includes("{{")) return judgeWithTags(place);
  const raw = place.isRaw ? rawFault(place) : undefined;
  if (raw !== undefined) return [raw];
  const { tree, problems } = parseExpression(place.source);
  if (tree === undefined || problems.length > 0) return [syntaxFault(place, problems[0])];
  return judgeTree(place, tree);
};

const shifted = (place: ExpressionPlace, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: place.start + start,
  end: place.start + end,
});

/** The texts of most tags are the inside of JSON by the time that they are read; those of `when` in a CronWorkflow are not. */
const rawFault = (place: ExpressionPlace): Fault | undefined => {
  const at = place.source.search(/["\n]/);
  if (at < 0) return undefined;
  return {
    kind: "syntax",
    message: "Argo takes the expression for the inside of a JSON text, which a double quote or the end of a line ends",
    help: "write single quotes, and all in one line",
    ...shifted(place, { start: at, end: at + 1 }),
  };
};

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Whether a tag was ended by braces of its expression: some are open in it, and what follows closes them. */
const isClosedEarly = ({ form, source, text, start }: ExpressionPlace): boolean => {
  if (form !== "tag" || count(source, "{") <= count(source, "}")) return false;
  const behind = text.slice(start + source.length + 2);
  const next = behind.indexOf("{{");
  return (next < 0 ? behind : behind.slice(0, next)).includes("}");
};

const syntaxFault = (
  place: ExpressionPlace,
  problem: { readonly message: string; readonly start: number; readonly end: number } | undefined,
): Fault => {
  const { source } = place;
  if (source.includes("{{")) {
    const at = source.indexOf("{{");
    const name = source
      .slice(at + 2)
      .trim()
      .match(/^[\w.-]+/)?.[0];
    return {
      kind: "syntax",
      message: "a tag cannot stand inside of an expression",
      help: `write the variable without braces${name === undefined ? "" : `: ${name}`}`,
      ...shifted(place, { start: at, end: source.length }),
    };
  }
  if (isClosedEarly(place)) {
    return {
      kind: "closed-early",
      message: "the expression ends at the first '}}', where only its own braces are closed",
      help: "write a space between two closing braces: } }",
      start: place.start + source.length,
      end: place.start + source.length + 2,
    };
  }
  const { message, start, end } = problem ?? { message: "The expression cannot be read.", start: 0, end: 0 };
  return { kind: "syntax", ...cutSentence(message), ...shifted(place, { start, end }) };
};

/** Tags that are filled in too late for an expression to see their values, and those of which it sees only the text. */
const judgeWithTags = (place: ExpressionPlace): readonly Fault[] => {
  const { source, filling, environment } = place;
  const pieces = tagPieces(source);
  const tags = pieces.filter((piece) => piece.kind !== "text");
  const quoted = isQuotedAt(
    source,
    tags.map(({ start }) => start),
  );
  const faults = tags.flatMap((tag, index): Fault[] => {
    const name = tag.kind === "simple" ? tag.name : tag.kind === "expression" ? tag.source.trim() : "";
    const isLate = filling === "never" || /^(?:steps|tasks)\b/.test(name) || !isName(tag);
    const bare = source.slice(tag.start, tag.end);
    const help = `write the variable without braces: ${bracketed(name)}`;
    if (isLate) {
      return [
        {
          kind: "syntax",
          message: `${bare} is not filled in before the expression is read`,
          help,
          ...shifted(place, tag),
        },
      ];
    }
    if (quoted[index] === true || tag.kind !== "simple" || !knowsChain(environment, name.split("."))) return [];
    return [
      {
        kind: "tag",
        message: `${bare} is replaced by its value, which is then read as a part of the expression`,
        help,
        ...shifted(place, tag),
      },
    ];
  });
  if (faults.length > 0) return faults;
  const filled = pieces.map((piece) => (piece.kind === "text" ? piece.text : wordOf(piece))).join("");
  const judged = { ...place, source: filled };
  const { tree, problems } = parseExpression(filled);
  if (tree === undefined || problems.length > 0) return [syntaxFault(judged, problems[0])];
  // Whatever a tag is filled in with may be a value of any type.
  const words = Object.fromEntries(tags.map((tag) => [wordOf(tag), anything]));
  return judgeTree(
    { ...judged, environment: { ...environment, variables: { ...environment.variables, ...words } } },
    tree,
  );
};

/** A word of the length of a tag, in the place of its value. */
const wordOf = ({ start, end }: Span): string => "x".repeat(end - start);

/** Whether a tag can name a variable; what is an expression without an equals sign is none. */
const isName = (tag: Piece): boolean => tag.kind !== "simple" || /^[^\s()'"=<>!&|+*?]+$/.test(tag.name);

const judgeTree = (place: ExpressionPlace, tree: Expression): readonly Fault[] => {
  const hyphens = hyphensIn(tree, place.source, (names) => knowsChain(place.environment, names));
  if (hyphens.length > 0) {
    return hyphens.map(({ instead, start, end }) => ({
      kind: "hyphen",
      message: `${place.source.slice(start, end)} is read as a subtraction`,
      help: `write ${instead}`,
      ...shifted(place, { start, end }),
    }));
  }
  const { environment, wider, source } = place;
  let checked = typeExpression(tree, environment);
  if (wider !== undefined && checked.mistakes.some(({ kind }) => kind === "variable")) {
    checked = typeExpression(tree, wider());
  }
  const faults = checked.mistakes.map((mistake): Fault => faultOf(place, mistake));
  if (faults.length > 0) return faults;
  const unfit = unfitness(place.wants, checked.type);
  return unfit === undefined ? [] : [{ kind: "type", ...unfit, ...shifted(place, { start: 0, end: source.length }) }];
};

const faultOf = (place: ExpressionPlace, mistake: Mistake): Fault => {
  const { kind, message, start, end } = mistake;
  const cut = cutSentence(message);
  const written = place.source.slice(start, end);
  const help = adviceOn(kind, place.environment, written) ?? cut.help;
  return {
    kind,
    // The whole of what is written says more than its last part.
    message: isShort(written)
      ? cut.message.replace(/^there is no `[^`]*` here$/, () => `there is no \`${written}\``)
      : cut.message,
    ...(help !== undefined && { help }),
    ...shifted(place, { start, end }),
  };
};

const isShort = (written: string): boolean => written.length <= 80 && !written.includes("\n");

/** What stands for Argo's functions where there are only those of expr-lang. */
const plainFunctions: ReadonlyMap<string, string> = new Map([
  ["asInt", "int"],
  ["asFloat", "float"],
  ["toJson", "toJSON"],
]);

const adviceOn = (kind: Mistake["kind"], environment: EnvironmentType, written: string): string | undefined => {
  if (kind === "variable") return nearOf(environment, written);
  if (kind !== "function" || environment.functions !== false) return undefined;
  const plain = plainFunctions.get(written);
  if (plain !== undefined) return `only the functions of expr-lang are known here: write \`${plain}(…)\``;
  return written.startsWith("sprig") ? "only the functions of expr-lang are known here" : undefined;
};

const nearOf = (environment: EnvironmentType, written: string): string | undefined => {
  if (!/^[\w.$'"[\]-]+$/.test(written)) return undefined;
  const names = written.split(/\.|\[['"]|['"]\]\.?/).filter((name) => name !== "");
  const near = elsewhereIn(environment, names);
  if (near === undefined && names[0] === "workflow" && knowsChain(environment, ["workflow", "outputs"])) {
    const isOnly = !knowsChain(environment, ["workflow", "name"]);
    if (isOnly) return "of the workflow only `workflow.outputs` is known here: hand the value over as an input";
  }
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
};

const isUnknown = (type: StaticType): boolean =>
  type.kind === "any" || (type.kind === "map" && type.fields === undefined);

const nameOfType: Readonly<Partial<Record<StaticType["kind"], string>>> = {
  nil: "always nil",
  bool: "true or false",
  int: "a number",
  float: "a number",
  string: "a text",
  list: "a list",
  map: "a map",
};

const unfitness = (
  wants: Wanted | undefined,
  type: StaticType,
): { readonly message: string; readonly help: string } | undefined => {
  if (wants === undefined || isUnknown(type)) return undefined;
  const is = nameOfType[type.kind] ?? `of kind ${type.kind}`;
  switch (wants) {
    case "boolean":
      if (type.kind === "bool") return undefined;
      return { message: `the expression has to be true or false, and is ${is}`, help: "compare it, as in x == 'yes'" };
    case "condition":
      // A text takes the place of the tag, and may be a condition of its own.
      if (type.kind === "bool" || type.kind === "string") return undefined;
      return { message: `the condition has to be true or false, and is ${is}`, help: "compare it, as in x == 1" };
    case "text":
      if (type.kind === "string") return undefined;
      return { message: `the expression has to be a text, and is ${is}`, help: "convert it with string(…)" };
    case "artifact":
      return {
        message: `the expression has to be an artifact, and is ${is}`,
        help: "name one, as in steps.a.outputs.artifacts.b",
      };
  }
};
