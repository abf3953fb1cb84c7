import type { EnvironmentType } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";

/** What the value of an expression has to be, where that matters. */
export type Wanted = "boolean" | "text" | "artifact" | "condition";

/** Whether Argo fills in tags before it reads an expression that stands alone in a field. */
export type Filling = "template" | "never";

/** The variables of a place, made when something there is looked at. */
export type EnvironmentOf = () => EnvironmentType;

/** An expression of a manifest. */
export interface ExpressionPlace {
  /** Where the text stands that holds it. */
  readonly at: Path;
  readonly isKey: boolean;
  /** The whole text. */
  readonly text: string;
  /** Where in it the expression begins. */
  readonly start: number;
  readonly source: string;
  /** `tag` is `{{=…}}`, `field` a field that takes an expression without braces. */
  readonly form: "tag" | "field";
  readonly filling: Filling;
  /** Set where the text of a tag may not hold double quotes and ends of lines. */
  readonly isRaw: boolean;
  readonly wants: Wanted | undefined;
  readonly environment: EnvironmentType;
  /** What it may name as well, asked only when something is not known. */
  readonly wider: (() => EnvironmentType) | undefined;
  /** What it belongs to, such as `step 'a' of template 'main'`. */
  readonly where: string;
}
