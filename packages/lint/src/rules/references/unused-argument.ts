import { type Report, rule } from "../../engine/rule.ts";
import { byName } from "../../model/by-name.ts";
import { hookCallsOf } from "../../model/hook-call.ts";
import type { Ports } from "../../model/ports.ts";
import type { Template } from "../../model/template.ts";
import { resolveHook } from "../../scope/resolve.ts";
import type { Workspace } from "../../workspace/workspace.ts";

const lists = ["parameters", "artifacts"] as const;
const kinds = { parameters: "parameter", artifacts: "artifact" } as const;

const mostNamed = 20;

const check = (caller: string, given: Ports, template: Template, report: Report, workspace: Workspace): void => {
  const { inputs } = template;
  for (const what of lists) {
    if (given[what].length === 0) continue;
    const other = what === "parameters" ? "artifacts" : "parameters";
    const [taken, takenOther] = [
      byName<{ readonly name: string }>(inputs[what]),
      byName<{ readonly name: string }>(inputs[other]),
    ];
    const helpOn = (name: string): string | undefined => {
      if (takenOther(name) !== undefined)
        return `'${name}' is an input ${kinds[other]}: hand it over among the ${other}`;
      const names = () => inputs[what].map((input) => input.name);
      const near = workspace.spelling.closest(name, names);
      if (near !== undefined) return `did you mean '${near}'?`;
      if (inputs[what].length > mostNamed) return undefined;
      return inputs[what].length === 0
        ? `it takes no ${what}`
        : `its ${what} are ${names()
            .map((one) => `'${one}'`)
            .join(", ")}`;
    };
    for (const { name, path } of given[what]) {
      if (name === "" || taken(name) !== undefined) continue;
      const help = helpOn(name);
      report({
        at: [...path, "name"],
        message: `${caller} gives the ${kinds[what]} '${name}', which ${template.phrase} does not take`,
        ...(help !== undefined && { help }),
        related: [{ in: template.owner, at: template.path, message: `${template.phrase} is here` }],
      });
    }
  }
};

/** Arguments that Argo accepts and drops. */
export const unusedArgument = rule({
  id: "unused-argument",
  origin: "argotsx",
  category: "references",
  severity: "warning",
  about: ["arguments"],
  isConsequence: true,
  title: "A call hands over something that the template does not take",
  docs: `Argo drops an argument that has the name of no input, without a word. Mostly it is misspelt, and the input that was meant takes its default; or the template takes it no longer.`,
  visit: ({ template: caller, targets }, report, { workspace }) => {
    for (const [call, target] of targets) {
      const phrase = `${call.phrase} of ${caller.phrase}`;
      if (target.kind === "template") check(phrase, call.arguments, target.template, report, workspace);
      for (const hook of hookCallsOf(call)) {
        if (hook.arguments === undefined) continue;
        const called = resolveHook(hook, { holder: caller.owner, workspace });
        if (called.kind === "template") check(hook.phrase, hook.arguments, called.template, report, workspace);
      }
    }
  },
});
