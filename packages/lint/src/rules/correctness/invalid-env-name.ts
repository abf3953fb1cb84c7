import { rule } from "../../engine/rule.ts";
import { envNameFault } from "../../facts/names.ts";
import { variablesOf } from "../../model/env.ts";

/** Names of environment variables that no version of Kubernetes takes. */
export const invalidEnvName = rule({
  id: "invalid-env-name",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["env"],
  title: "Kubernetes refuses the name of an environment variable",
  docs: `A name may hold printable ASCII characters, but no \`=\`. The pod is refused when it is made, so that the step fails.`,
  container: (container, report) => {
    for (const { name, path } of variablesOf(container)) {
      const fault = name.includes("{{") ? undefined : envNameFault(name);
      if (fault !== undefined)
        report({
          at: [...path, "name"],
          message: `the variable '${name}' of ${container.phrase} has a name that ${fault}`,
        });
    }
  },
});
