import { parseTags } from "@argotsx/expr";
import type { Known } from "./known.ts";

/** The first words of the tags that Argo checks; every other tag passes unseen. */
const checkedRoots = ["item.", "steps.", "inputs.", "outputs.", "pod.", "workflow.", "tasks."] as const;

/** Beginnings that Argo lets pass wherever they stand. */
const tolerated = [
  "outputs.",
  "workflow.creationTimestamp",
  "workflow.scheduledTime",
  "workflow.duration",
  "tasks.name",
  "steps.name",
] as const;

/** What stands for a value that is not there before the workflow runs. It is never printed. */
export const placeholder = "\u0000placeholder\u0000";

/** Whether Argo looks a simple tag up at all before a workflow runs. */
export const isChecked = (name: string): boolean => checkedRoots.some((root) => name.startsWith(root));

/** Whether Argo lets a tag pass without knowing it. */
export const isTolerated = (name: string): boolean => tolerated.some((prefix) => name.startsWith(prefix));

/** What is known, and when: what is learnt later does not count. */
interface Moment {
  readonly layers: readonly Known[];
  readonly moment: number;
}

/** The variables that are known at one place of a workflow: those of the workflow, then those of the template. */
export class Scope {
  readonly layers: readonly Known[];
  readonly moment: number;

  constructor({ layers, moment }: Moment | Scope) {
    this.layers = layers;
    this.moment = moment;
  }

  knows(name: string): boolean {
    return this.layers.some((layer) => layer.has(name, this.moment));
  }

  /** All that is known, for suggestions. */
  names(): readonly string[] {
    return [...new Set(this.layers.flatMap((layer) => [...layer.at(this.moment)]))];
  }

  /** A text with every tag filled in that is known: by its value, or by the placeholder where there is none yet. */
  expand(text: string): string {
    if (!text.includes("{{")) return text;
    const once = this.fill(text);
    // The value of a parameter of the workflow may hold a tag itself.
    return once.includes("{{") ? this.fill(once) : once;
  }

  private fill(text: string): string {
    return parseTags(text)
      .pieces.map((piece) => {
        if (piece.kind === "simple" && this.knows(piece.name)) return this.valueOf(piece.name) ?? placeholder;
        return text.slice(piece.start, piece.end);
      })
      .join("");
  }

  private valueOf(name: string): string | undefined {
    for (const layer of this.layers) {
      const value = layer.value(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
