import { refusesTaskName } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";
import type { Call } from "../../model/call.ts";

/** Whether a name can be one, and only means something else in an expression; the others Argo's validator refuses. */
const isWord = (name: string): boolean => /^[a-zA-Z]+$/.test(name) && refusesTaskName(name) !== undefined;

export const taskNameFunction = rule({
  id: "task-name-function",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  about: ["depends", "dependencies"],
  title: "A task that others wait for is called by a word of the expression language",
  docs: `What a task depends on is an expression to Argo, in which \`and\`, \`or\`, \`not\`, \`in\`, \`matches\`, \`contains\`, \`startsWith\`, \`endsWith\`, \`let\`, \`if\`, \`else\`, \`true\`, \`false\` and \`nil\` mean something else. The validator takes such a name; the task that waits for it ends with an error. It makes no difference whether it is named in \`depends\` or in \`dependencies\`.`,
  template: (template, report) => {
    if (template.body !== "dag") return;
    const words = new Map(template.calls.filter(({ name }) => isWord(name)).map((call) => [call.name, call]));
    if (words.size === 0) return;
    for (const waiting of template.calls) {
      for (const name of waiting.waitsFor) {
        const call: Call | undefined = words.get(name);
        if (call === undefined) continue;
        words.delete(name);
        report({
          at: [...call.path, "name"],
          message: `${waiting.phrase} of ${template.phrase} cannot wait for '${name}', which is a word of the expression language`,
          help: "give the task another name",
          related: [{ in: template.owner, at: waiting.path, message: "this task waits for it" }],
        });
      }
    }
  },
});
