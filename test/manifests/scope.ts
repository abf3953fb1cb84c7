import { type Choices, isFilled } from "./choices.ts";
import type { Slips } from "./slips.ts";

/** What calls have to know of a template. */
export interface Signature {
  readonly name: string;
  readonly inputs: readonly { readonly name: string; readonly isOptional: boolean }[];
  readonly inputArtifacts: readonly string[];
  readonly outputs: readonly string[];
  readonly outputArtifacts: readonly string[];
  readonly hasResult: boolean;
}

/** Names that no place knows, and that only some do. */
const doubtful = [
  "inputs.parameters.nowhere",
  "input.parameters.a",
  "inputs.a",
  "workflow.parameters.nowhere",
  "workflow.parameters",
  "workflow.parameters.json",
  "workflow.labels.app",
  "workflow.labels.json",
  "workflow.annotations.note",
  "workflow.nam",
  "workflow.status",
  "workflow.failures",
  "workflow.uid",
  "workflow.namespace",
  "workflow.serviceAccountName",
  "workflow.mainEntrypoint",
  "workflow.priority",
  "workflow.duration",
  "workflow.creationTimestamp",
  "workflow.creationTimestamp.Y",
  "workflow.scheduledTime",
  "workflow.outputs.parameters.shared",
  "steps.nowhere.outputs.result",
  "tasks.nowhere.outputs.result",
  "tasks.name",
  "steps.name",
  "node.name",
  "outputs.parameters.x.path",
  "outputs.result",
  "item",
  "item.name",
  "items",
  "pod.name",
  "retries",
  "lastRetry.exitCode",
  "cronworkflow.name",
  "foo",
  "",
  "=workflow.name",
  "=inputs.parameters.nowhere",
  "=sprig.upper(workflow.name)",
  "=asInt(",
] as const;

const words = ["hello", "a b", "--flag", "/tmp/x", "1", "", "true", "x > 2", "[1, 2]"] as const;

/** Texts that speak of what is known at a place. */
export class Texts {
  readonly #choices: Choices;
  readonly #slips: Slips;

  constructor(choices: Choices, slips: Slips) {
    this.#choices = choices;
    this.#slips = slips;
  }

  tag(known: readonly string[]): string {
    const body = isFilled(known) && !this.#slips.happens() ? this.#choices.pick(known) : this.#choices.pick(doubtful);
    const blank = this.#choices.chance(5) ? " " : "";
    return `{{${blank}${body}${blank}}}`;
  }

  text(known: readonly string[]): string {
    const tags = isFilled(known) ? this.#choices.below(3) : 0;
    if (tags === 0) return this.#choices.pick(words);
    return Array.from({ length: tags }, () => `${this.#choices.pick(["", "", "run ", "x="])}${this.tag(known)}`).join(
      " ",
    );
  }

  /** A name of its own list; rarely one that Argo does not take, or one that is there already. */
  name(base: string, taken: readonly string[]): string {
    if (this.#slips.happens()) {
      return this.#choices.pick(["", "a_b", "-a", "a.b", "{{workflow.name}}", "1a", "x".repeat(129), taken[0] ?? "A"]);
    }
    return `${base}${taken.length === 0 ? "" : `-${taken.length}`}`;
  }
}

/** What is known everywhere, but for arguments and labels. */
export const always = ["workflow.name", "workflow.namespace", "workflow.uid", "workflow.status"] as const;
