import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../frame.ts";
import type { Emitter } from "./emitter.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { once } from "./once.ts";
import { slotsOf } from "./slots.ts";
import type { Fields } from "./values.ts";

const direct = ["name", "generateName", "namespace", "labels", "annotations"];

/** The kinds whose objects belong to no namespace. */
const clusterWide: ReadonlySet<string> = new Set(["ClusterWorkflowTemplate"]);

/** The fields of the metadata that are props of a kind of resource. The others go into its `metadata`. */
export const directMetadata = (kind: string): ReadonlySet<string> =>
  new Set(clusterWide.has(kind) ? direct.filter((field) => field !== "namespace") : direct);

const slots = once(() => slotsOf("ObjectMeta"));

/**
 * Makes the metadata of a resource from its props, of which `direct` are fields of it, and from its prop `metadata`,
 * whose labels and annotations join in.
 */
export const metadata = (frame: Frame, emitter: Emitter, direct: ReadonlySet<string>): unknown => {
  const literal = frame.props.metadata ?? {};
  if (!isPlainObject(literal)) return emitter.make(literal, shapeOf("ObjectMeta"), "metadata", frame);
  const made: Fields = {};
  for (const slot of slots()) {
    const given = direct.has(slot.field) ? (frame.props[slot.field] ?? undefined) : undefined;
    if (given === undefined || literal[slot.field] !== undefined) {
      emitter.putFrom(made, slot, literal, "metadata", frame);
    }
    if (given === undefined) continue;
    const other = made[slot.field];
    emitter.put(made, slot, frame);
    if (other === undefined) continue;
    if (isPlainObject(other) && isPlainObject(given)) {
      const own = made[slot.field] as Fields;
      for (const key in own) {
        if (Object.hasOwn(other, key) && other[key] !== own[key])
          emitter.givenTwice(frame, [slot.field, key], "'metadata'");
      }
      const joined = { ...other, ...own };
      made[slot.field] = joined;
      emitter.origins.add(joined, frame, (key) =>
        Object.hasOwn(own, key) ? [slot.field, key] : ["metadata", slot.field, key],
      );
    } else emitter.givenTwice(frame, [slot.field], "'metadata'");
  }
  emitter.putRest(made, slots(), literal, "metadata", frame);
  emitter.origins.add(made, frame, (field) =>
    direct.has(field) && (frame.props[field] ?? undefined) !== undefined ? [field] : ["metadata", field],
  );
  return made;
};
