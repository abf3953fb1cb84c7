import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { byName } from "../../model/by-name.ts";
import { hookCallsOf } from "../../model/hook-call.ts";
import { type PortKind, type Ports, portKinds } from "../../model/ports.ts";
import type { Template } from "../../model/template.ts";
import { resolveHook } from "../../scope/resolve.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { unreadPorts } from "./unread-ports.ts";

const kinds = { parameters: "parameter", artifacts: "artifact" } as const;

const mostNamed = 20;

type Items = readonly { readonly name: string; readonly path: Path }[];

/** What may be meant by an argument that a template does not take, each looked up by a name that is given. */
const helpOn = (name: string, what: PortKind, { inputs }: Template, isOther: boolean, workspace: Workspace) => {
  const other = what === "parameters" ? "artifacts" : "parameters";
  if (isOther) return `'${name}' is an input ${kinds[other]}: hand it over among the ${other}`;
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

const check = (caller: () => string, given: Ports, template: Template, report: Report, workspace: Workspace): void => {
  const { inputs } = template;
  for (const what of portKinds) {
    const items: Items = given[what];
    if (items.length === 0) continue;
    const taken = byName<{ readonly name: string }>(inputs[what]);
    let takenOther: ReturnType<typeof byName> | undefined;
    for (const { name, path } of items) {
      if (name === "" || taken(name) !== undefined) continue;
      if (unreadPorts(template, "inputs", what).has(name)) continue;
      takenOther ??= byName<{ readonly name: string }>(inputs[what === "parameters" ? "artifacts" : "parameters"]);
      const help = helpOn(name, what, template, takenOther(name) !== undefined, workspace);
      report({
        at: [...path, "name"],
        message: `${caller()} gives the ${kinds[what]} '${name}', which ${template.phrase} does not take`,
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
    targets.forEach((target, call) => {
      const given = call.arguments;
      if (target.kind === "template" && given.parameters.length + given.artifacts.length > 0) {
        check(() => `${call.phrase} of ${caller.phrase}`, given, target.template, report, workspace);
      }
      for (const hook of hookCallsOf(call)) {
        if (hook.arguments === undefined) continue;
        const called = resolveHook(hook, { holder: caller.owner, workspace });
        if (called.kind === "template") check(() => hook.phrase, hook.arguments, called.template, report, workspace);
      }
    });
  },
});
