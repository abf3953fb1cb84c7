import type { Frame } from "../frame.ts";

/** The keys that lead from an element to what the author wrote for a field; nothing for what was filled in. */
export type TrailOf = (field: string) => readonly string[] | undefined;

/** Which frame an object of the manifest was made from, and from which of its props each field came. */
export interface Origin {
  readonly frame: Frame;
  readonly trailOf: TrailOf;
}

/**
 * The objects of one manifest that were made from frames. Adding is on the way of every task, and looking up only on
 * that of a problem, so the index is made at the first look.
 */
export class Origins {
  private readonly objects: object[] = [];
  private readonly frames: Frame[] = [];
  private readonly trails: TrailOf[] = [];
  private index: Map<object, Origin> | undefined;

  add(object: object, frame: Frame, trailOf: TrailOf): void {
    this.objects.push(object);
    this.frames.push(frame);
    this.trails.push(trailOf);
  }

  get(object: object): Origin | undefined {
    this.index ??= this.makeIndex();
    return this.index.get(object);
  }

  private makeIndex(): Map<object, Origin> {
    const index = new Map<object, Origin>();
    for (const [i, object] of this.objects.entries()) {
      const frame = this.frames[i];
      const trailOf = this.trails[i];
      if (frame !== undefined && trailOf !== undefined) index.set(object, { frame, trailOf });
    }
    return index;
  }
}
