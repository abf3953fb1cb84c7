import type { Template } from "../fields.ts";

/** The fields of a template of which exactly one says what it runs: each is a component of its own. */
type Bodies =
  | "container"
  | "containerSet"
  | "dag"
  | "data"
  | "http"
  | "plugin"
  | "resource"
  | "script"
  | "steps"
  | "suspend";

/** What every template type takes. */
export interface TemplateProps extends Omit<Template, Bodies | "securityContext" | "retryStrategy" | "failFast"> {
  /** The security context of the whole pod; `securityContext` is the container's. */
  readonly podSecurityContext?: Template["securityContext"];
}

/** The retry strategy of a template whose body has none of its own. */
export type RetryProps = Pick<Template, "retryStrategy">;

/** Whether sibling tasks stop at the first failure, for templates whose body has no such field. */
export type FailFastProps = Pick<Template, "failFast">;
