import { rule } from "../../engine/rule.ts";
import { type Body, isLeafBody, makesPod } from "../../model/kinds.ts";
import type { Template } from "../../model/template.ts";

/** What a template runs, with an empty list of steps for nothing at all, as Argo takes it in the end. */
const runs = ({ body, calls }: Template): Body | undefined =>
  body === "steps" && calls.length === 0 ? undefined : body;

const isGraph = (body: Body | undefined): boolean => body === "steps" || body === "dag";

/** Which fields a template of a body may not have, and what stands in their place. */
const misplaced: readonly {
  readonly field: string;
  readonly isWrong: (template: Template) => boolean;
  readonly help: string;
}[] = [
  {
    field: "timeout",
    isWrong: ({ body }) => !isLeafBody(body),
    help: "say it in the templates that are called; spec.activeDeadlineSeconds limits the whole workflow",
  },
  {
    field: "pendingTimeout",
    isWrong: ({ body }) => !isLeafBody(body),
    help: "say it in the templates that are called",
  },
  {
    field: "activeDeadlineSeconds",
    isWrong: (template) => isGraph(runs(template)),
    help: "say it in the templates that are called; spec.activeDeadlineSeconds limits the whole workflow",
  },
  {
    field: "parallelism",
    isWrong: (template) => !isGraph(runs(template)),
    help: "say it in the template of steps or of a dag that calls this one, or in spec",
  },
  {
    field: "resourceClaims",
    isWrong: ({ body }) => !makesPod(body),
    help: "say it in the templates that are called",
  },
  {
    field: "podResources",
    isWrong: ({ body }) => body === "http" || body === "plugin",
    help: "take it away: it runs in the agent's pod",
  },
];

/**
 * timeout-non-leaf, pending-timeout-non-leaf, deadline-non-leaf, parallelism-on-leaf, template-resource-claims and
 * template-pod-resources-agent of Argo's validator.
 */
export const misplacedField = rule({
  id: "misplaced-field",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["timeout", "pendingTimeout", "activeDeadlineSeconds", "parallelism", "resourceClaims", "podResources"],
  title: "A field of a template does not go with what the template runs",
  docs: `Some fields only mean something for templates that run a pod, or for those that call others:

- \`timeout\` and \`pendingTimeout\` are for templates that run something themselves, so not for \`steps\`, \`dag\` and \`suspend\`.
- \`activeDeadlineSeconds\` is not for \`steps\` and \`dag\`.
- \`parallelism\` is for \`steps\` and \`dag\` only.
- \`resourceClaims\` are for templates that make a pod of their own; \`podResources\` not for \`http\` and \`plugin\`.`,
  template: (template, report) => {
    const { body, fields, path, phrase } = template;
    if (body === undefined) return;
    for (const { field, isWrong, help } of misplaced) {
      const value = fields[field];
      // An empty text or list is none to Argo, but a number of 0 is one.
      if (value === undefined || value === null || (value === "" && field !== "activeDeadlineSeconds")) continue;
      if (Array.isArray(value) && value.length === 0) continue;
      if (!isWrong(template)) continue;
      report({
        at: [...path, field],
        part: "key",
        message: `'${field}' of ${phrase} does not go with '${body}'`,
        help,
      });
    }
  },
});
