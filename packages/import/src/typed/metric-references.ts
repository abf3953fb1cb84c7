import { member } from "../code/key.ts";
import type { Specs } from "./declaration-code.ts";
import { type ReferenceOf, textReference } from "./references.ts";

/** How a template ended, as its metrics tell it. */
const ofTemplate: ReadonlySet<string> = new Set([
  ...["status", "duration", "exitCode", "resourcesDuration.cpu", "resourcesDuration.memory"],
]);

/** The references that the metrics of a template see besides those that its body sees; `used` is told their first words. */
export const metricReferences =
  ({ outputs }: Specs, printed: string | undefined, used: Set<string>): ReferenceOf =>
  (tag) => {
    if (ofTemplate.has(tag)) {
      used.add("self");
      return tag === "status" ? textReference("self.status") : { code: `self.${tag}`, isText: true, type: "number" };
    }
    const name = tag === "outputs.result" ? printed : /^outputs\.parameters\.([^.]+)$/.exec(tag)?.[1];
    if (name === undefined || !outputs.some((one) => one.name === name && one.kind === "param")) return undefined;
    used.add("outputs");
    return textReference(`outputs${member(name)}`);
  };
