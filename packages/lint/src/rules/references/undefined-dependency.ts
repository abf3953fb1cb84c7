import { taskResults } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Report, type RuleFinding, rule } from "../../engine/rule.ts";
import { listed } from "../../listed.ts";
import type { Call } from "../../model/call.ts";
import { fieldsOf, listOf, textsOf } from "../../model/fields.ts";
import type { Template } from "../../model/template.ts";
import { placeholder } from "../../scope/scope.ts";
import type { Visit } from "../../scope/visit.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { isUnreadCall } from "./unread-ports.ts";

/** Where a task names what it waits for. */
const placesIn = ({ path, depends, dependencies }: Call): ((name: string) => Pick<RuleFinding, "at" | "excerpt">) => {
  if (depends !== undefined) return (name) => ({ at: [...path, "depends"], excerpt: { text: name, nth: 0 } });
  let indices: ReadonlyMap<string, number> | undefined;
  return (name) => {
    // The first of those that are twice.
    indices ??= new Map(dependencies.map((one, index) => [one, index] as const).reverse());
    const index = indices.get(name);
    return { at: [...path, "dependencies", ...(index === undefined ? [] : [index])] };
  };
};

const helpOn = (task: Call, name: string, { template }: Visit, { spelling }: Workspace): string | undefined => {
  const result = taskResults.find((one) => one.toLowerCase() === name.toLowerCase());
  if (result !== undefined && task.depends?.includes(`.${name}`) === true)
    return `results begin with a capital: ${result}`;
  const near = spelling.closest(name, () => template.calls.map((one) => one.name));
  if (near !== undefined && near !== task.name) return `did you mean '${near}'?`;
  return listed(template.phrase, "task", template.calls);
};

const ofTasks = (visit: Visit, report: Report, workspace: Workspace): void => {
  const { template, filled } = visit;
  const names = new Set(filled.calls.map(({ name }) => name));
  for (const [index, task] of filled.calls.entries()) {
    const written = template.calls[index] ?? task;
    if (task.depends?.includes(placeholder) || task.dependencies.some((name) => name.includes(placeholder))) {
      report({
        at: [...task.path, task.depends === undefined ? "dependencies" : "depends"],
        message: `what ${written.phrase} of ${template.phrase} waits for is made of a value that is only known when the workflow runs`,
        help: "write the names of tasks",
      });
      continue;
    }
    const placeOf = placesIn(written);
    for (const name of task.waitsFor) {
      if (names.has(name) || isUnreadCall(name, template)) continue;
      const help = helpOn(task, name, visit, workspace);
      report({
        ...placeOf(name),
        message: `${written.phrase} of ${template.phrase} waits for '${name}', which is no task of it`,
        ...(help !== undefined && { help }),
      });
    }
  }
};

const ofContainers = (template: Template, path: Path, report: Report, { spelling }: Workspace): void => {
  const containers = listOf(template.bodyFields.containers).map(fieldsOf);
  const names = new Set(containers.map(({ name }) => name).filter((name) => typeof name === "string"));
  for (const [index, { name: own, dependencies }] of containers.entries()) {
    for (const [nth, name] of textsOf(dependencies).entries()) {
      if (names.has(name)) continue;
      const near = spelling.closest(name, () => [...names]);
      const named = [...names].map((one) => ({ name: one }));
      const help =
        near !== undefined && near !== own ? `did you mean '${near}'?` : listed(template.phrase, "container", named);
      report({
        at: [...path, index, "dependencies", nth],
        message: `container '${typeof own === "string" ? own : ""}' of ${template.phrase} waits for '${name}', which is no container of it`,
        ...(help !== undefined && { help }),
      });
    }
  }
};

/** dag-dependency-undefined, dag-depends-tokens and cset-dependency-undefined of Argo's validator. */
export const undefinedDependency = rule({
  id: "undefined-dependency",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["dependencies", "depends"],
  title: "A task waits for one that does not exist",
  docs: `The names in \`depends\` and \`dependencies\` are those of tasks of the same DAG, and the \`dependencies\` of a container those of containers of the same set. Argo takes every word of \`depends\` for the name of a task, apart from a result behind a dot that begins with a capital, such as \`.Succeeded\`.`,
  visit: (visit, report, { workspace }) => {
    const { filled } = visit;
    if (filled.body === "dag") ofTasks(visit, report, workspace);
    if (filled.body === "containerSet")
      ofContainers(filled, [...filled.path, "containerSet", "containers"], report, workspace);
  },
});
