import { decideWhen, evaluate, jsonValue, parseExpression, parseTags, parseWhen } from "@argotsx/expr";

/** How a workflow can stand when it is over, or about to be. */
const workflowPhases = ["Pending", "Running", "Succeeded", "Failed", "Error"];
/** How a step or a task can stand. */
const nodePhases = [...workflowPhases, "Skipped", "Omitted"];

/** More tags than that in one condition are not tried: the ways in which they can stand would be too many. */
const mostTags = 3;

/**
 * All values that a tag can have; nothing for one whose values nobody knows. The status of a workflow that has just
 * started is an empty text, which is no condition to Argo, so only what runs at its end may rely on it.
 */
const valuesOf = (tag: string, isAtExit: boolean): readonly string[] | undefined => {
  if (tag === "workflow.status") return isAtExit ? workflowPhases : undefined;
  return /^(?:steps|tasks)\.[^.\s]+\.status$/.test(tag) ? nodePhases : undefined;
};

/** The tags of a condition, if it has some and all values of each are known. */
export const closedTags = (when: string, isAtExit: boolean): readonly string[] | undefined => {
  const { pieces, problems } = parseTags(when);
  const tags = new Set(pieces.flatMap((piece) => (piece.kind === "simple" ? [piece.name] : [])));
  const isPlain = pieces.every(({ kind }) => kind === "text" || kind === "simple");
  if (!isPlain || problems.length > 0 || tags.size === 0 || tags.size > mostTags) return undefined;
  return [...tags].every((tag) => valuesOf(tag, isAtExit) !== undefined) ? [...tags] : undefined;
};

type Values = ReadonlyMap<string, string>;

const combinations = (tags: readonly string[], isAtExit: boolean): readonly Values[] =>
  tags.reduce<readonly Values[]>(
    (found, tag) =>
      found.flatMap((one) => (valuesOf(tag, isAtExit) ?? []).map((value) => new Map([...one, [tag, value]]))),
    [new Map()],
  );

const decided = (when: string, values: Values): boolean => {
  const filled = parseTags(when).pieces.map((piece) =>
    piece.kind === "simple" ? (values.get(piece.name) ?? "") : piece.kind === "text" ? piece.text : "",
  );
  const { tree, problems } = parseWhen(filled.join(""));
  if (tree === undefined || problems.length > 0) throw new Error("it is no condition");
  return decideWhen(tree);
};

/** The variables of an expression, as Argo makes them of the names of tags. */
const variables = (values: Values) => {
  const all: Record<string, Record<string, unknown>> = { steps: {}, tasks: {}, workflow: {} };
  for (const [tag, value] of values) {
    const [root = "", name = "", field] = tag.split(".");
    const inside = all[root];
    if (inside !== undefined) inside[name] = field === undefined ? value : { [field]: value };
  }
  return new Map(Object.entries(all).map(([name, value]) => [name, jsonValue(value)]));
};

/**
 * Whether a condition of `when` and an expression decide alike, whatever the tags of the first hold: both are decided for
 * all values. Of a condition whose tags may hold anything that is never known. `isAtExit` is set for one that is only
 * decided when the workflow is over.
 */
export const isSameCondition = (when: string, expression: string, isAtExit = false): boolean => {
  const tags = closedTags(when, isAtExit);
  const { tree, problems } = parseExpression(expression);
  if (tags === undefined || tree === undefined || problems.length > 0) return false;
  try {
    return combinations(tags, isAtExit).every((values) => evaluate(tree, variables(values)) === decided(when, values));
  } catch {
    return false;
  }
};
