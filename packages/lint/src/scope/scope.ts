import { piecesOf } from "../model/pieces.ts";
import { type Known, placeholder } from "./known.ts";

export { placeholder };

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

/** Whether Argo looks a simple tag up at all before a workflow runs. */
export const isChecked = (name: string): boolean => checkedRoots.some((root) => name.startsWith(root));

/** Whether Argo lets a tag pass without knowing it. */
export const isTolerated = (name: string): boolean => tolerated.some((prefix) => name.startsWith(prefix));

const mostNames = 5_000;

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

  /** All that is known, for suggestions; nothing of a scope so large that looking through it for each mistake takes long. */
  names(): readonly string[] {
    if (this.layers.reduce((sum, { size }) => sum + size, 0) > mostNames) return [];
    return [...new Set(this.layers.flatMap((layer) => [...layer.at(this.moment)]))];
  }

  /**
   * A text with every tag filled in whose value is known, or of which Argo knows that there will be one. What steps and
   * tasks give stays as it is.
   */
  expand(text: string): string {
    if (!text.includes("{{")) return text;
    const once = this.fill(text, isOfWorkflow);
    return once.includes("{{") ? this.fill(once, () => true) : once;
  }

  private fill(text: string, isFilled: (name: string) => boolean): string {
    let filled = "";
    for (const piece of piecesOf(text)) {
      const name = piece.kind === "simple" ? piece.name : piece.kind === "nested" ? piece.inner : undefined;
      const value = name === undefined || !isFilled(name) ? undefined : this.filling(name);
      if (value === undefined) filled += text.slice(piece.start, piece.end);
      else filled += piece.kind === "nested" ? `{{${piece.prefix}${value}` : value;
    }
    return filled;
  }

  private filling(name: string): string | undefined {
    for (const layer of this.layers) {
      const value = layer.filling(name, this.moment);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** Whether Argo fills it in first: variables of the workflow and of the pod, before those of the template. */
const isOfWorkflow = (name: string): boolean => !name.startsWith("inputs.") && !name.startsWith("outputs.");
