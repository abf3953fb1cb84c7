import type { Frame } from "../frame.ts";
import type { Emitter } from "./emitter.ts";
import type { TrailOf } from "./origin.ts";
import type { Slot } from "./slots.ts";
import type { Fields } from "./values.ts";

/** How one component becomes an object of the manifest. */
export interface Emit {
  /** Every prop that the component takes, children aside. */
  readonly props: ReadonlySet<string>;
  readonly emit: (frame: Frame, emitter: Emitter) => Fields;
}

/** Which prop each field comes from, for the origin of an object that slots filled. */
export const trailsOf = (slots: readonly Slot[]): TrailOf => {
  const trails = new Map(slots.map(({ field, trail }) => [field, trail]));
  return (field) => trails.get(field);
};
