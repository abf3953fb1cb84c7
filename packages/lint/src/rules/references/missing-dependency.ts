import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { piecesOf } from "../../model/pieces.ts";
import { waitFor } from "../../model/wait-for.ts";
import { waitsMisspelt } from "../../scope/misspelt-waits.ts";
import { isTolerated } from "../../scope/scope.ts";
import type { Unit, Visit } from "../../scope/visit.ts";
import type { Workspace } from "../../workspace/workspace.ts";

interface Given {
  readonly what: "parameter" | "artifact";
  readonly name: string;
  readonly text: string;
  readonly at: Path;
}

/** What a task is given of another one, by a text that begins so. */
const givenBy = ({ arguments: { parameters, artifacts } }: Call): readonly Given[] => {
  const given: Given[] = [];
  for (const { name, value, path } of parameters) {
    if (value?.startsWith("{{tasks.")) given.push({ what: "parameter", name, text: value, at: [...path, "value"] });
  }
  for (const { name, fields, path } of artifacts) {
    const { from } = fields;
    if (typeof from !== "string" || !from.startsWith("{{tasks.")) continue;
    given.push({ what: "artifact", name, text: from, at: [...path, "from"] });
  }
  return given;
};

/** Whether the tag that a text begins with is refused already for naming nothing. */
const isUnknown = (text: string, { scope }: Unit): boolean => {
  const [first] = piecesOf(text);
  return first?.kind === "simple" && !isTolerated(first.name) && !scope.knows(first.name);
};

const check = (visit: Visit, unit: Unit, task: Call, workspace: Workspace, report: Report): void => {
  const { template, filled, ancestors } = visit;
  for (const { what, name, text, at } of givenBy(task)) {
    const other = text.split(".")[1] ?? "";
    if (ancestors?.has(task, other) !== false || isUnknown(text, unit)) continue;
    if (waitsMisspelt(task, other, visit, workspace)) continue;
    report({
      at,
      message:
        other === task.name
          ? `${task.phrase} of ${template.phrase} takes the ${what} '${name}' from itself`
          : `${task.phrase} of ${template.phrase} takes the ${what} '${name}' from '${other}', but does not wait for it`,
      ...(filled.call(other) !== undefined &&
        other !== task.name && {
          help: waitFor(task, other, filled.calls),
        }),
    });
  }
};

/** dag-argument-ancestor of Argo's validator. */
export const missingDependency = rule({
  id: "missing-dependency",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["dag"],
  title: "A task is given what another one makes, and does not wait for it",
  docs: `Where the value of a parameter or the \`from\` of an artifact begins with \`{{tasks.\`, Argo wants the task that is named there to be among those that this one waits for, directly or through others.`,
  visit: (visit, report, { workspace }) => {
    const { template, filled, ancestors, units } = visit;
    if (ancestors === undefined) return;
    const tasks = new Map(template.calls.map((call, index) => [call, filled.calls[index]]));
    for (const unit of units) {
      const task = unit.call && tasks.get(unit.call);
      if (task !== undefined) check(visit, unit, task, workspace, report);
    }
  },
});
