import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { variablesOf } from "../../model/env.ts";

/** Kubernetes takes the last of two variables, with a warning that nobody sees for pods that Argo makes. */
export const duplicateEnv = rule({
  id: "duplicate-env",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["env"],
  title: "An environment variable is set twice",
  docs: `Kubernetes lets the last one win. The others have no effect, except that values further down may refer to them as \`$(NAME)\`.`,
  container: (container, report) => {
    const last = new Map<string, Path>();
    for (const { name, path } of [...variablesOf(container)].reverse()) {
      const winner = last.get(name);
      if (winner === undefined) last.set(name, path);
      else {
        report({
          at: path,
          message: `${container.phrase} sets the variable '${name}' again further down, so this value is never seen`,
          related: [{ in: container.owner, at: winner, message: "this value wins" }],
        });
      }
    }
  },
});
