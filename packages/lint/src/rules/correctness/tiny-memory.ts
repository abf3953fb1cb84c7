import { rule } from "../../engine/rule.ts";
import { amountOf } from "../../facts/quantity.ts";
import { requirementsOf } from "../../model/requirements.ts";

const bytes = 1_000_000_000n;

/** Nothing runs in less, so no one means it. */
const least = 1_048_576n * bytes;

const inBytes: ReadonlySet<string> = new Set(["memory", "ephemeral-storage", "storage"]);

/** What was most likely meant: `m` for mega, or a number of megabytes without a unit. */
const meantBy = (text: string): string => {
  const number = text.replace(/m$/, "");
  return /^\d+$/.test(number) && Number(number) >= 1
    ? `did you mean '${number}Mi'?`
    : "'Mi' stands for mebibytes, 'Gi' for gibibytes";
};

/** Memory in thousandths of a byte, and in bytes that were meant to be more. */
export const tinyMemory = rule({
  id: "tiny-memory",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["requests", "limits"],
  title: "An amount of memory is less than a mebibyte",
  docs: `Memory is counted in bytes, and \`m\` means a thousandth as it does for CPU: \`512m\` of memory is half a byte. A container with such a limit cannot start; with such a request it is put on machines that have no memory left. \`Mi\` and \`Gi\` are what is meant.`,
  resource: (resource, report) => {
    for (const { path, requests, limits, phrase } of requirementsOf(resource)) {
      for (const [field, amounts] of [
        ["requests", requests],
        ["limits", limits],
      ] as const) {
        for (const [name, value] of Object.entries(amounts)) {
          const amount = inBytes.has(name) ? amountOf(value) : undefined;
          if (amount === undefined || amount <= 0n || amount >= least) continue;
          const size =
            amount < bytes ? "less than a byte" : amount === bytes ? "a single byte" : `${amount / bytes} bytes`;
          report({
            at: [...path, field, name],
            message: `${phrase} ${field === "requests" ? "asks for" : "is limited to"} ${name} '${value}', which is ${size}`,
            help: meantBy(String(value)),
          });
        }
      }
    }
  },
});
