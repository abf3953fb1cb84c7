import { type Report, rule } from "../../engine/rule.ts";
import { fieldsOf, listOf, textsOf } from "../../model/fields.ts";
import type { Template } from "../../model/template.ts";
import { circleIn } from "../../scope/circle.ts";
import type { Visit } from "../../scope/visit.ts";

const way = (names: readonly string[]): string => {
  const [first, ...others] = names;
  if (others.length === 0) return "itself";
  return [...others, first].map((name) => `'${name}'`).join(", which waits for ");
};

const help = "take one of these dependencies away";

const ofTasks = ({ template, ancestors }: Visit, report: Report): void => {
  const circle = ancestors?.circle() ?? [];
  const [first] = circle;
  if (first === undefined) return;
  report({
    at: [...first.path, first.depends === undefined ? "dependencies" : "depends"],
    message: `task '${first.name}' of ${template.phrase} waits for ${way(circle.map(({ name }) => name))}`,
    help,
  });
};

const ofContainers = ({ path, bodyFields, phrase }: Template, report: Report): void => {
  const containers = listOf(bodyFields.containers).map(fieldsOf);
  const names = containers.map(({ name }) => (typeof name === "string" ? name : ""));
  const before = containers.map(({ dependencies }) =>
    textsOf(dependencies).flatMap((name) => (names.includes(name) ? [names.indexOf(name)] : [])),
  );
  const circle = circleIn(before);
  const [first] = circle;
  if (first === undefined) return;
  report({
    at: [...path, "containerSet", "containers", first, "dependencies"],
    message: `container '${names[first]}' of ${phrase} waits for ${way(circle.map((index) => names[index] ?? ""))}`,
    help,
  });
};

/** dag-cycle and cset-cycle of Argo's validator. */
export const dependencyCycle = rule({
  id: "dependency-cycle",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["dependencies", "depends"],
  title: "Tasks of a DAG wait for each other",
  docs: `A task that waits for itself, directly or through others, would never start, so Argo refuses the DAG. The same holds for the containers of a set.`,
  visit: (visit, report) => {
    if (visit.filled.body === "containerSet") ofContainers(visit.filled, report);
    else ofTasks(visit, report);
  },
});
