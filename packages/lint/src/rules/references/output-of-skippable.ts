import { type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf } from "../../model/fields.ts";
import { piecesOf } from "../../model/pieces.ts";
import type { Template } from "../../model/template.ts";
import { variablesOf } from "../../model/variables-of.ts";
import { Conditions, mayRunWithout } from "../../scope/absent-when.ts";
import { type Mention, nameOf, placeOf } from "../../scope/mentions.ts";
import type { Unit, Visit } from "../../scope/visit.ts";

const targetOf = (call: Call, { targets }: Visit): Template | undefined => {
  const target = targets.get(call);
  return target?.kind === "template" ? target.template : undefined;
};

/** Every variable that a condition reads. */
const namesIn = (when: string | undefined): ReadonlySet<string> =>
  new Set(
    piecesOf(when ?? "").flatMap((piece) => {
      if (piece.kind === "simple") return [piece.name];
      return piece.kind === "expression" ? variablesOf(piece.source).map(({ parts }) => parts.join(".")) : [];
    }),
  );

/** Whether the condition of a reader has to do with whether the other one runs: it asks for its status, or for the same. */
const asksForIt = (reader: Call, read: Call): boolean => {
  const names = namesIn(reader.when);
  if (names.has(`${read.root}.${read.name}.status`)) return true;
  return [...namesIn(read.when)].some((name) => names.has(name));
};

/** Whether a step or task may be skipped by its own condition, and nothing stands in its place. */
const isSkippable = ({ when, loops }: Call): boolean => when !== undefined && loops.length === 0;

/** Whether a step or task may run, or outputs be made, although what is read did not run. */
const maySkipRead = (read: Call, { call: reader }: Unit, visit: Visit, conditions: Conditions): boolean =>
  reader === undefined || read.group !== undefined ? isSkippable(read) : mayRunWithout(reader, read, visit, conditions);

/** The part of what is scanned that a mention stands in. */
const around = ({ path }: Mention, { path: from, filled }: Unit, depth: number): unknown =>
  path.slice(from.length, path.length - depth).reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return fieldsOf(value)[key];
  }, filled);

/** Whether something else is taken where an output is read that is not there. */
const hasDefault = (mention: Mention, read: Template, unit: Unit, visit: Visit): boolean => {
  const [, , , kind, name] = mention.parts;
  const output = kind === "parameters" ? read.outputs.parameters.find((one) => one.name === name) : undefined;
  if (output?.valueFrom?.default !== undefined || output?.value !== undefined) return true;
  const [last, before] = [mention.path.at(-1), mention.path.at(-2)];
  if (unit.what === "outputs") {
    if (before === "valueFrom") return fieldsOf(around(mention, unit, 1)).default !== undefined;
    return fieldsOf(around(mention, unit, 1)).optional === true;
  }
  if (mention.path[unit.path.length] !== "arguments" || unit.call === undefined) return false;
  const argument = fieldsOf(around(mention, unit, 1));
  if (argument.optional === true) return true;
  const target = targetOf(unit.call, visit);
  if (target === undefined) return true;
  if (last === "value") {
    const input = target.inputs.parameters.find((one) => one.name === argument.name);
    return mention.isWhole && kind === "parameters" && (input?.default ?? input?.value) !== undefined;
  }
  return target.inputs.artifacts.find((one) => one.name === argument.name)?.isOptional === true;
};

const helpOn = ({ parts: [, , , kind, name] }: Mention, read: Call): string => {
  const only = `let it run only if ${read.phrase} ran`;
  if (kind === "parameters") return `give the output '${name}' a default (valueFrom.default), or ${only}`;
  return kind === "artifacts" ? `make it optional, or ${only}` : only;
};

const check = (mention: Mention, unit: Unit, visit: Visit, conditions: Conditions, report: Report): void => {
  const { parts } = mention;
  const root = parts[0];
  if (mention.isGuarded || (root !== "steps" && root !== "tasks")) return;
  if (parts[2] !== "outputs" || parts[3] === undefined) return;
  const { template } = visit;
  const read = template.call(parts[1] ?? "");
  if (read === undefined || read.root !== root || read === unit.call) return;
  if (mention.how === "tag" && !unit.scope.knows(nameOf(mention))) return;
  // A step is skipped by its own condition only.
  if (read.group !== undefined && !isSkippable(read)) return;
  const target = targetOf(read, visit);
  if (target === undefined || (unit.call !== undefined && asksForIt(unit.call, read))) return;
  if (!maySkipRead(read, unit, visit, conditions) || hasDefault(mention, target, unit, visit)) return;
  const where = unit.call === undefined ? template.phrase : `${unit.call.phrase} of ${template.phrase}`;
  report({
    ...placeOf(mention),
    in: unit.owner,
    message: `${where} reads '${nameOf(mention)}', which is not there when ${read.phrase} does not run`,
    help: helpOn(mention, read),
    related: [
      {
        in: template.owner,
        at: read.path,
        message: `${read.phrase} may be ${read.when === undefined ? "left out" : "skipped"}`,
      },
    ],
  });
};

/** Outputs that are absent in some runs, for which Argo waits for ever or fails. */
export const outputOfSkippable = rule({
  id: "output-of-skippable",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["when", "depends", "continueOn"],
  title: "An output is read of a step or task that may not have run",
  docs: `A step or task that is skipped by its \`when\`, or left out because of what it waits for, has no outputs. What reads one fails, or waits for ever in case of \`outputs.result\`, unless there is something to take instead: a \`default\` of the output, a default of the input that is given nothing but this output, \`??\` in an expression, or \`optional\` for an artifact.

A reader whose own \`when\` asks for the status of the other one, or for something that the other one's \`when\` asks for too, is not reported.`,
  visit: (visit, report) => {
    const conditions = new Conditions();
    for (const unit of visit.units) {
      if (unit.what !== "call" && unit.what !== "outputs") continue;
      for (const mention of unit.mentions) {
        const field = unit.call === undefined ? undefined : mention.path[unit.path.length];
        // What a hook cannot fill in stays as text, and an inline template is looked at by itself.
        if (field !== "hooks" && field !== "inline") check(mention, unit, visit, conditions, report);
      }
    }
  },
});
