import type { Readable } from "./typed/reference.ts";

/**
 * A text in a manifest, which may hold Argo's `{{tags}}`. Every text field of every type has this one type: a text, a
 * reference to a value that exists when the workflow runs, or an arrow expression that computes one then.
 */
export type Text = string | Readable<unknown> | (() => string | number | boolean);
