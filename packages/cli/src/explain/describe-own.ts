import type { Rule, RuleSetting } from "@argotsx/lint/rules";
import type { Description } from "./describe.ts";

/** What a rule of a user's configuration is, and what the configuration says of it. */
export const describeOwn = ({ title, docs, severity, origin, category }: Rule, setting?: RuleSetting): Description => ({
  title,
  docs,
  severity,
  ...(setting !== undefined && { setting }),
  origin,
  category: `Rules of this project: ${category}`,
});
