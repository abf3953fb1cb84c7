import { rule } from "../../engine/rule.ts";
import { spacedTags } from "../../expressions/report-faults.ts";

export const equalsAfterSpace = rule({
  id: "equals-after-space",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "A tag is no expression, since a space stands in front of its equals sign",
  docs: `A tag is an expression only when the equals sign follows the braces at once. With a space between them Argo looks for a variable of that name, which there is none, so that the tag is never filled in.`,
  ...spacedTags,
});
