import { type Report, rule } from "../../engine/rule.ts";
import { listsOfInputs, listsOfResource, type Named, type NamedList } from "../../model/named-lists.ts";
import type { Resource } from "../../model/resource.ts";

// Comparing so few is faster than making a table of them.
const few = 8;

const hasTwice = (items: readonly Named[]): boolean => {
  for (let at = 1; at < items.length; at++) {
    const name = items[at]?.name;
    for (let before = 0; before < at; before++) if (items[before]?.name === name) return true;
  }
  return false;
};

const check = ({ what, of, items }: NamedList, owner: Resource, report: Report): void => {
  if (items.length <= few && !hasTwice(items)) return;
  const first = new Map<string, (typeof items)[number]>();
  for (const item of items) {
    const { name, path } = item;
    const other = first.get(name);
    if (other === undefined) first.set(name, item);
    // That there is no name is another matter.
    else if (name !== "") {
      report({
        at: [...path, "name"],
        message: `more than one ${what} of ${of()} is called '${name}'`,
        help: `give each ${what} a name of its own`,
        related: [{ in: owner, at: [...other.path, "name"], message: "this is the first" }],
      });
    }
  }
};

/**
 * spec-template-name-duplicate, input-param-name-duplicate, input-art-name-duplicate, arg-param-name-duplicate,
 * arg-art-name-duplicate, step-name-duplicate, dag-task-duplicate, cset-name-duplicate, out-param-name-duplicate and
 * out-art-name-duplicate of Argo's validator.
 */
export const duplicateName = rule({
  id: "duplicate-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "Two things of one list have the same name",
  docs: `Templates of a resource, steps and tasks of a template, containers of a set, and the parameters and the artifacts of inputs, outputs and arguments are found by their names, so each name may stand once. Steps need names that no other step of the template has, in whatever group it is.

Tags in names are filled in first.`,
  resource: (resource, report) => {
    if (resource.kind === "WorkflowEventBinding") return;
    for (const list of listsOfResource(resource)) check(list, resource, report);
  },
  template: (template, report) => {
    for (const list of listsOfInputs(template)) check(list, template.owner, report);
  },
  visit: ({ filled }, report) => {
    for (const list of filled.lists) check(list, filled.owner, report);
  },
});
