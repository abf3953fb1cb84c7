import { type Report, rule } from "../../engine/rule.ts";
import { hookCallsOf } from "../../model/hook-call.ts";
import type { Ports } from "../../model/ports.ts";
import type { Template } from "../../model/template.ts";
import { resolveHook } from "../../scope/resolve.ts";
import type { Workspace } from "../../workspace/workspace.ts";

const lists = ["parameters", "artifacts"] as const;
const kinds = { parameters: "parameter", artifacts: "artifact" } as const;

const mostNamed = 20;

const helpOn = (
  name: string,
  what: (typeof lists)[number],
  { inputs }: Template,
  { spelling }: Workspace,
): string | undefined => {
  const other = what === "parameters" ? "artifacts" : "parameters";
  if (inputs[other].some((input) => input.name === name)) {
    return `'${name}' is an input ${kinds[other]}: hand it over among the ${other}`;
  }
  const names = inputs[what].map((input) => input.name);
  const near = spelling.closest(name, () => names);
  if (near !== undefined) return `did you mean '${near}'?`;
  if (names.length > mostNamed) return undefined;
  return names.length === 0 ? `it takes no ${what}` : `its ${what} are ${names.map((one) => `'${one}'`).join(", ")}`;
};

const check = (caller: string, given: Ports, template: Template, report: Report, workspace: Workspace): void => {
  for (const what of lists) {
    if (given[what].length === 0) continue;
    const names = new Set(template.inputs[what].map((input) => input.name));
    for (const { name, path } of given[what]) {
      if (name === "" || names.has(name)) continue;
      const help = helpOn(name, what, template, workspace);
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
