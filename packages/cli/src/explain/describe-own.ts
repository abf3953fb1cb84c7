import type { Rule } from "@argotsx/lint/rules";
import type { Description } from "./describe.ts";

/** What a rule of a user's configuration is. */
export const describeOwn = ({ title, docs, severity, origin, category }: Rule): Description => ({
  title,
  docs,
  severity,
  origin,
  category: `Rules of this project: ${category}`,
});
