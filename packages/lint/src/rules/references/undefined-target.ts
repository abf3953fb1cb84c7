import { rule } from "../../engine/rule.ts";
import { holdsNameTag } from "../../facts/argo-names.ts";
import { textOf } from "../../model/fields.ts";
import { placeholder } from "../../scope/scope.ts";

/** dag-target-undefined of Argo's validator. */
export const undefinedTarget = rule({
  id: "undefined-target",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["target"],
  title: "The target of a DAG is none of its tasks",
  docs: `\`target\` names the tasks that a DAG is run for, one blank between each two. Argo takes two blanks for an empty name, and a target that is made of an input is only found in the entrypoint, where the input has a value.`,
  visit: ({ filled, template }, report, { workspace }) => {
    const target = filled.body === "dag" ? textOf(filled.bodyFields.target) : undefined;
    if (target === undefined) return;
    const at = [...filled.path, "dag", "target"];
    for (const name of new Set(target.split(" "))) {
      if (filled.call(name) !== undefined || holdsNameTag(name)) continue;
      if (name === "") {
        report({
          at,
          message: `the target of ${template.phrase} has a blank too many`,
          help: "put one blank between the names of two tasks, and none around them",
        });
      } else if (name.includes(placeholder)) {
        report({
          at,
          message: `the target of ${template.phrase} is made of a value that is only known when the workflow runs`,
          help: "write the names of tasks",
        });
      } else {
        const near = workspace.spelling.closest(name, () => filled.calls.map((task) => task.name));
        report({
          at,
          excerpt: { text: name, nth: 0 },
          message: `the target '${name}' of ${template.phrase} is none of its tasks`,
          ...(near !== undefined && { help: `did you mean '${near}'?` }),
        });
      }
    }
  },
});
