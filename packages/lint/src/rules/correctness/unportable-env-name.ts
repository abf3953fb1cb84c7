import { rule } from "../../engine/rule.ts";
import { classicEnvNameFault, envNameFault } from "../../facts/names.ts";
import { variablesOf } from "../../model/env.ts";

/** Names that only Kubernetes since 1.32 takes, and that hardly any program can read. */
export const unportableEnvName = rule({
  id: "unportable-env-name",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["env"],
  title: "Older Kubernetes refuses the name of an environment variable",
  docs: `Before version 1.32 Kubernetes takes letters, digits, \`-\`, \`_\` and \`.\`, with no digit in front. A shell reads none of the other names either.`,
  container: (container, report) => {
    for (const { name, path } of variablesOf(container)) {
      const fault = !name.includes("{{") && envNameFault(name) === undefined ? classicEnvNameFault(name) : undefined;
      if (fault === undefined) continue;
      report({
        at: [...path, "name"],
        message: `the variable '${name}' of ${container.phrase} has a name that ${fault}, which Kubernetes refuses before 1.32`,
      });
    }
  },
});
