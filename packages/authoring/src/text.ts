import type { Readable } from "./typed/reference.ts";

/**
 * A text in a manifest, which may hold Argo's `{{tags}}`. Every text field of every type has this one type: a text, a
 * reference to a value that exists when the workflow runs, or an arrow expression that computes one then.
 */
export type Text = string | Readable<unknown> | (() => string | number | boolean);

/** A text of which editors offer the words that its field takes. Others are taken as well: a tag may be in them. */
export type WordText<Words extends string> = Words | (string & Record<never, never>) | Exclude<Text, string>;
