import { rule } from "../../engine/rule.ts";

/** dag-depends-and-dependencies of Argo's validator. */
export const dependsAndDependencies = rule({
  id: "depends-and-dependencies",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["depends"],
  title: "A DAG says what its tasks wait for in two ways",
  docs: `A DAG uses \`depends\` or \`dependencies\`, in all of its tasks the same. \`dependencies: [a, b]\` is the same as \`depends: a && b\`.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "dag") return;
    const other = filled.calls.find(({ depends }) => depends !== undefined);
    if (other === undefined) return;
    for (const task of filled.calls) {
      if (task.dependencies.length === 0) continue;
      report({
        at: [...task.path, "dependencies"],
        part: "key",
        message: `${task.phrase} of ${template.phrase} has 'dependencies', though ${task === other ? "it" : other.phrase} has 'depends'`,
        help: task.depends === undefined ? `write depends: ${task.dependencies.join(" && ")}` : "keep one of the two",
        ...(task !== other && {
          related: [{ in: template.owner, at: [...other.path, "depends"], message: "this is the first 'depends'" }],
        }),
      });
    }
  },
});
