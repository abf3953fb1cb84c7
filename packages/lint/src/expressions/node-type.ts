import type { StaticType } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import type { Template } from "../model/template.ts";
import { hasResult } from "../scope/outputs.ts";
import type { Target } from "../scope/visit.ts";
import { mapOf, openMap, text, textsOf } from "./types.ts";

const ofEveryNode = ["id", "status", "startedAt", "finishedAt", "hostNodeName"] as const;

/** What is known of a call whose template only the running workflow finds. */
const ofUnknown: StaticType = mapOf([
  ...ofEveryNode.map((name) => [name, text] as const),
  ["ip", text],
  ["exitCode", text],
  ["outputs", openMap],
]);

const made = (template: Template, isLooped: boolean): StaticType => {
  const withResult = hasResult(template, isLooped);
  const { parameters, artifacts } = template.outputs;
  return mapOf([
    ...ofEveryNode.map((name) => [name, text] as const),
    ...(template.fields.daemon === true ? [["ip", text] as const] : []),
    ...(withResult ? [["exitCode", text] as const] : []),
    [
      "outputs",
      mapOf([
        ...(withResult ? [["result", text] as const] : []),
        ["parameters", textsOf(parameters.map(({ name }) => name))],
        ["artifacts", mapOf(artifacts.map(({ name }) => [name, openMap] as const))],
      ]),
    ],
  ]);
};

/** The types of what `steps.NAME` and `tasks.NAME` are. Calls of one template share theirs. */
export class NodeTypes {
  private readonly plain = new Map<Template, StaticType>();
  private readonly looped = new Map<Template, StaticType>();

  of(call: Call, target: Target | undefined): StaticType {
    if (target?.kind !== "template") return ofUnknown;
    const { template } = target;
    const isLooped = call.loops.length > 0;
    const known = isLooped ? this.looped : this.plain;
    const type = known.get(template) ?? made(template, isLooped);
    known.set(template, type);
    return type;
  }
}
