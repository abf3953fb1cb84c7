import type { CapturedArrow } from "@argotsx/arrow";

const ARROW = Symbol.for("argotsx.arrow");

/** The tree that the build attached to an arrow function; nothing for any other value. */
export const capturedArrow = (value: unknown): CapturedArrow | undefined =>
  typeof value === "function" ? (value as { readonly [ARROW]?: CapturedArrow })[ARROW] : undefined;
