import type { Reporter } from "@argotsx/diagnostic";
import type { Rendered } from "../1-render/rendered.ts";
import type { Frame } from "../frame.ts";
import { placeOfFrame, stackOf } from "../place.ts";

/** The handles that stand somewhere in a tree. */
const placedIn = function* (frame: Frame): Generator<number> {
  if (frame.call?.task !== undefined) yield frame.call.task.id;
  for (const entry of frame.entries ?? []) yield* placedIn(entry);
  for (const child of frame.children) yield* placedIn(child);
  for (const hook of frame.hooks?.values() ?? []) yield* placedIn(hook);
  if (frame.call?.body !== undefined) yield* placedIn(frame.call.body);
};

/**
 * Reports the handles that the body of a template made and that stand nowhere: they would run nothing, in silence. Those
 * that are `missing`, since they are read where they do not stand, have been reported already.
 */
export const checkPlaced = (
  { resources, templates }: Rendered,
  missing: ReadonlySet<number>,
  reporter: Reporter,
): void => {
  const all = [...templates].flatMap(([template, { frame, handles }]) => (frame ? [{ template, frame, handles }] : []));
  if (all.every(({ handles }) => handles.length === 0)) return;
  const placed = new Set<number>(missing);
  for (const frame of [...resources, ...all.map(({ frame }) => frame)])
    for (const id of placedIn(frame)) placed.add(id);
  for (const { template, frame, handles } of all) {
    if (frame.incomplete) continue;
    for (const { id, name } of handles) {
      if (placed.has(id)) continue;
      const parameters = { task: name, template: template.name };
      reporter.report("unplaced-task", placeOfFrame(frame), parameters, { stack: stackOf(frame.parent) });
    }
  }
};
