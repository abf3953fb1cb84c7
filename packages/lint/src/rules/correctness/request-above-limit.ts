import { rule } from "../../engine/rule.ts";
import { amountOf } from "../../facts/quantity.ts";
import { requirementsOf } from "../../model/requirements.ts";

/** Kubernetes refuses a pod that asks for more than it may have. */
export const requestAboveLimit = rule({
  id: "request-above-limit",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["requests", "limits"],
  title: "A container asks for more than its limit",
  docs: `A request is what Kubernetes keeps free for a container, a limit what the container may use at most. A pod with a request above its limit is refused when it is made. The same holds for \`podResources\` and for claims.`,
  resource: (resource, report) => {
    for (const { path, requests, limits, phrase } of requirementsOf(resource)) {
      for (const [name, request] of Object.entries(requests)) {
        const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
        if (limit === undefined || limit === request) continue;
        const asked = amountOf(request);
        const most = amountOf(limit);
        if (asked === undefined || most === undefined || asked <= most) continue;
        report({
          at: [...path, "requests", name],
          message: `${phrase} asks for ${name} '${request}', more than its limit of '${limit}'`,
          related: [{ in: resource, at: [...path, "limits", name], message: "the limit is set here" }],
        });
      }
    }
  },
});
