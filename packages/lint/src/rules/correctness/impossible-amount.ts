import { rule } from "../../engine/rule.ts";
import { amountOf, isExtendedResource, isWhole } from "../../facts/quantity.ts";
import { type Requirements, requirementsOf } from "../../model/requirements.ts";

/** What containers share with nobody: they get as much as they may have. */
const isUnshared = (name: string): boolean => isExtendedResource(name) || name.startsWith("hugepages-");

/** What is wrong with an amount by itself. */
const faultOf = (name: string, amount: bigint): string | undefined => {
  if (amount < 0n) return "which is less than nothing";
  return isExtendedResource(name) && !isWhole(amount)
    ? "which is no whole number: such a resource is not divided"
    : undefined;
};

/** What is wrong with a request beside its limit. */
const pairFault = (name: string, { requests, limits }: Requirements): string | undefined => {
  if (!isUnshared(name)) return undefined;
  if (!Object.hasOwn(limits, name)) return "without a limit, which has to be the same";
  const asked = amountOf(requests[name]);
  const most = amountOf(limits[name]);
  // What is above the limit has a rule of its own.
  return asked !== undefined && most !== undefined && asked < most
    ? `but has a limit of '${limits[name]}', which has to be the same`
    : undefined;
};

/** Amounts of CPU, memory, devices and the like that Kubernetes refuses. */
export const impossibleAmount = rule({
  id: "impossible-amount",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["requests", "limits"],
  title: "Kubernetes refuses an amount of a resource",
  docs: `No amount is below zero. Devices such as \`nvidia.com/gpu\` are whole, and are not shared: a container that asks for one has a limit of as many, so that a limit alone is enough. The same holds for huge pages. The pod is refused when it is made.`,
  resource: (resource, report) => {
    for (const requirements of requirementsOf(resource)) {
      const { path, requests, limits, phrase, of } = requirements;
      for (const [field, amounts] of [
        ["requests", requests],
        ["limits", limits],
      ] as const) {
        for (const [name, value] of Object.entries(amounts)) {
          // Of most there is nothing to say but that they may be less than nothing.
          if (!isUnshared(name) && !String(value).includes("-")) continue;
          const amount = amountOf(value);
          if (amount === undefined) continue;
          const fault = faultOf(name, amount);
          const pair = field === "requests" && of === "container" ? pairFault(name, requirements) : undefined;
          const verb = field === "requests" ? "asks for" : "is limited to";
          if (fault === undefined && pair === undefined) continue;
          report({
            at: [...path, field, name],
            message: `${phrase} ${verb} ${name} '${value}'${fault === undefined ? ` ${pair}` : `, ${fault}`}`,
          });
        }
      }
    }
  },
});
