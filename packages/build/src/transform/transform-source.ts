import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type ts from "typescript";
import type { Input } from "../bundle/entry.ts";
import type { Runtime } from "../bundle/settings.ts";
import { checkConditions } from "../conditions/check-conditions.ts";
import { mayHoldConditions } from "../conditions/may-hold-conditions.ts";
import { applyEdits } from "./apply-edits.ts";
import { deepestPlace } from "./deepest-place.ts";
import type { Edit, Provider, SourceModule } from "./edit.ts";
import { movedElements, toPlacesSource } from "./moved-elements.ts";
import { parse } from "./parse.ts";
import { type Shift, shiftsOf } from "./shifts.ts";
import { wrapArrows } from "./wrap-arrows.ts";

export interface TransformOptions {
  /** Absolute. */
  readonly path: string;
  /** As esbuild writes it into positions: relative to `root`, with `/`. */
  readonly name: string;
  readonly root: string;
  readonly text: string;
  readonly typescript: typeof ts;
  readonly runtime: Runtime;
  readonly tsconfig?: Readonly<Record<string, unknown>>;
  /** What is looked for besides arrows. */
  readonly providers: readonly Provider[];
}

/** A module as esbuild is to see it. Lines are those of the source; `shifts` say how columns moved. */
export interface Transformed {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly shifts: readonly Shift[];
  readonly diagnostics: readonly Diagnostic[];
  /** Further files that it was made from. */
  readonly inputs: readonly Input[];
}

const unchanged = (text: string): Transformed => ({ text, edits: [], shifts: [], diagnostics: [], inputs: [] });

/**
 * Edits the text of one module: arrow functions carry their trees, what may be a reference is looked at before it
 * decides what is compiled, and what else the providers put in.
 */
export const transformSource = async (options: TransformOptions): Promise<Transformed> => {
  const { path, name, root, typescript, runtime, tsconfig, providers } = options;
  // A byte order mark is no column to an editor, so nothing but the result knows of it.
  const mark = options.text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = options.text.slice(mark.length);
  const source = parse(path, text, typescript);
  if (source === undefined) return unchanged(options.text);
  if (source === "too deep") {
    const at = { file: path, ...deepestPlace(text) };
    return { ...unchanged(options.text), diagnostics: [diagnostic("nested-too-deeply", at, {})] };
  }
  const module: SourceModule = { path, name, root, text, source, typescript, runtime, ...(tsconfig && { tsconfig }) };

  const asked = providers.filter((provider) => provider.mayHold(text, path));
  const findings = await Promise.all(asked.map((provider) => provider.find(module)));
  const claimed = findings.flatMap((found) => found.claimed);
  const arrows = wrapArrows(module, claimed);
  const conditions = mayHoldConditions(text)
    ? checkConditions(module, [...claimed, ...arrows.wrapped])
    : { edits: [], tail: "" };
  const edits = [...arrows.edits, ...conditions.edits, ...findings.flatMap((found) => found.edits)];
  const shifts = shiftsOf(edits, source.getLineStarts());
  const moved = edits.length === 0 ? [] : movedElements(source, shifts, typescript);
  const pragma = moved.length === 0 ? "" : `/** @jsxImportSource ${toPlacesSource(moved)} */`;
  const tails = [arrows.tail, conditions.tail, pragma].filter((one) => one !== "");
  return {
    text: mark + [applyEdits(text, edits), ...tails].join("\n"),
    edits,
    shifts,
    diagnostics: findings.flatMap(({ diagnostics }) => diagnostics),
    inputs: findings.flatMap(({ inputs }) => inputs),
  };
};
