import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf } from "../../model/fields.ts";
import { piecesOf } from "../../model/pieces.ts";
import { portsOf } from "../../model/ports.ts";
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

const givenBy = ({ filled, path }: Unit): readonly Given[] => {
  const { parameters, artifacts } = portsOf(fieldsOf(filled).arguments, path, "arguments");
  return [
    ...parameters.flatMap(({ name, value, path: at }) =>
      value === undefined ? [] : [{ what: "parameter" as const, name, text: value, at: [...at, "value"] }],
    ),
    ...artifacts.flatMap(({ name, fields: { from }, path: at }) =>
      typeof from === "string" ? [{ what: "artifact" as const, name, text: from, at: [...at, "from"] }] : [],
    ),
  ];
};

/** Whether the tag that a text begins with is refused already for naming nothing. */
const isUnknown = (text: string, { scope }: Unit): boolean => {
  const [first] = piecesOf(text);
  return first?.kind === "simple" && !isTolerated(first.name) && !scope.knows(first.name);
};

const check = (visit: Visit, unit: Unit, task: Call, workspace: Workspace, report: Report): void => {
  const { template, filled, ancestors } = visit;
  for (const { what, name, text, at } of givenBy(unit)) {
    if (!text.startsWith("{{tasks.")) continue;
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
          help: `let it wait: ${waitFor(task, other, filled.calls)}`,
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
