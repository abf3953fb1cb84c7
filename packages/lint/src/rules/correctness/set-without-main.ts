import { rule } from "../../engine/rule.ts";
import { fieldsOf, listOf } from "../../model/fields.ts";

/** cset-main-required of Argo's validator. */
export const setWithoutMain = rule({
  id: "set-without-main",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["containerSet"],
  title: "A container set with artifacts or outputs has no container 'main'",
  docs: `Input artifacts are put where the container called \`main\` finds them, and outputs are taken from it. A container set that has either needs one of that name.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "containerSet") return;
    const containers = listOf(filled.bodyFields.containers);
    const { inputs, outputs, path } = filled;
    const needs =
      (inputs.artifacts.length > 0 && "input artifacts") ||
      (outputs.parameters.length > 0 && "output parameters") ||
      (outputs.artifacts.length > 0 && "output artifacts");
    if (needs === false || containers.length === 0 || containers.some((one) => fieldsOf(one).name === "main")) return;
    report({
      at: [...path, "containerSet", "containers"],
      part: "key",
      message: `${template.phrase} has ${needs}, but no container 'main'`,
      help: "call the container that they belong to 'main'",
    });
  },
});
