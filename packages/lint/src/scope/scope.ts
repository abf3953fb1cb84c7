import type { Piece } from "@argotsx/expr";
import { goEscaped } from "../model/go-json.ts";
import { piecesOf, tagName } from "../model/pieces.ts";
import { FilledExpressions } from "./filled-expressions.ts";
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
export interface Moment {
  readonly layers: readonly Known[];
  readonly moment: number;
}

/** The variables that are known at one place of a workflow: those of the workflow, then those of the template. */
export class Scope {
  readonly layers: readonly Known[];
  readonly moment: number;
  private firstPass: Pass | undefined;
  private secondPass: Pass | undefined;

  constructor({ layers, moment }: Moment) {
    this.layers = layers;
    this.moment = moment;
  }

  knows(name: string): boolean {
    for (let at = 0; at < this.layers.length; at++) if (this.layers[at]?.has(name, this.moment) === true) return true;
    return false;
  }

  /** All that is known, for suggestions; nothing of a scope so large that looking through it for each mistake takes long. */
  names(): readonly string[] {
    if (this.layers.reduce((sum, { size }) => sum + size, 0) > mostNames) return [];
    const names = [...new Set(this.layers.flatMap((layer) => [...layer.at(this.moment)]))];
    // Argo knows the list of inputs even where it is empty.
    const isListed = names.some((name) => name.startsWith("inputs.parameters."));
    return isListed ? names : names.filter((name) => name !== "inputs.parameters");
  }

  /**
   * A text with every tag filled in whose value is known, or of which Argo knows that there will be one. What steps and
   * tasks give stays as it is.
   */
  expand(text: string): string {
    if (!text.includes("{{")) return text;
    const once = this.fill(text, this.first);
    return once.includes("{{") ? this.fill(once, this.second) : once;
  }

  /**
   * The same for JSON as Go writes it, in which a tag that is not closed goes on behind the end of its text. Nothing where
   * Argo cannot go on: no tag ends behind the beginning of one, or an expression goes beyond its text.
   */
  expandJson(json: string): string | undefined {
    const once = isBroken(json) ? undefined : this.fill(json, this.first, inJson);
    return once === undefined || isBroken(once) ? undefined : this.fill(once, this.second, inJson);
  }

  private get first(): Pass {
    this.firstPass ??= this.pass(isOfWorkflow, false);
    return this.firstPass;
  }

  private get second(): Pass {
    this.secondPass ??= this.pass(() => true, true);
    return this.secondPass;
  }

  private pass(isFilled: Pass["isFilled"], hasInputs: boolean): Pass {
    const fillings = () =>
      this.layers.flatMap((layer) => [...layer.fillings(this.moment)].filter(([name]) => isFilled(name)));
    return { isFilled, expressions: new FilledExpressions(fillings, hasInputs) };
  }

  private fill(text: string, pass: Pass, { read, write }: Encoding = plain): string {
    let filled = "";
    for (const piece of piecesOf(text)) {
      const value = piece.kind === "expression" ? pass.expressions.fill(read(piece.source)) : this.put(piece, pass);
      if (value === undefined) filled += text.slice(piece.start, piece.end);
      else filled += piece.kind === "nested" ? `{{${piece.prefix}${write(value)}` : write(value);
    }
    return filled;
  }

  private put(piece: Piece, { isFilled }: Pass): string | undefined {
    const name = piece.kind === "simple" ? piece.name : piece.kind === "nested" ? piece.inner : undefined;
    if (name === undefined || !isFilled(name)) return undefined;
    for (const layer of this.layers) {
      const value = layer.filling(name, this.moment);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** One of the two times that Argo goes through a template. */
interface Pass {
  readonly isFilled: (name: string) => boolean;
  readonly expressions: FilledExpressions;
}

/** How a text stands in what is filled in. */
interface Encoding {
  readonly read: (text: string) => string;
  readonly write: (text: string) => string;
}

const plain: Encoding = { read: (text) => text, write: (text) => text };
const inJson: Encoding = { read: (text) => String(JSON.parse(`"${text}"`)), write: goEscaped };

/** Whether Argo fills it in first: variables of the workflow and of the pod, before those of the template. */
const isOfWorkflow = (name: string): boolean => !name.startsWith("inputs.") && !name.startsWith("outputs.");

/** Whether a part of JSON is more than the inside of one text. */
const leavesText = (json: string): boolean => /(?:^|[^\\])(?:\\\\)*"/.test(json);

/** Whether no tag ends behind the last beginning of one. */
const isOpen = (text: string): boolean => {
  const last = piecesOf(text).at(-1);
  return last?.kind === "text" && last.text.includes("{{");
};

const isBroken = (json: string): boolean =>
  isOpen(json) || piecesOf(json).some((piece) => piece.kind === "expression" && leavesText(piece.source));

/** Whether Argo refuses JSON for a tag that goes beyond its text. Those that do not are looked up text by text. */
export const refusesJson = (json: string, scope: Scope): boolean =>
  isOpen(json) ||
  piecesOf(json).some((piece) => {
    const name = tagName(piece, json);
    return name !== undefined && leavesText(name) && isChecked(name) && !isTolerated(name) && !scope.knows(name);
  });
