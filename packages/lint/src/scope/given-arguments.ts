import type { Path } from "@argotsx/schema";
import type { RuleFinding } from "../engine/rule.ts";
import type { Artifact, Parameter, Ports } from "../model/ports.ts";
import type { Resource } from "../model/resource.ts";
import { callsOf } from "./calls-of.ts";
import { mergedArguments } from "./globals.ts";
import type { Visit } from "./visit.ts";

/** An argument, and where it is spoken of. */
export interface Argument<Item extends Parameter | Artifact> {
  readonly item: Item;
  /** The owner of the path, which is the resource that is checked where the argument comes from another one. */
  readonly in: Resource;
  readonly at: Path;
  /** The resource that it comes from, where that is another one. */
  readonly from?: Resource;
  /** What it belongs to: `step 'a' of template 'b'`. */
  readonly of: string;
}

/** The place of an argument, or of fields of it where it is written there. */
export const placeOfArgument = (
  { item: { path }, in: owner, at, from }: Argument<Parameter | Artifact>,
  ...fields: readonly string[]
): Pick<RuleFinding, "in" | "at" | "inherited"> => {
  const written = [...path, ...fields];
  return from === undefined ? { in: owner, at: written } : { in: owner, at, inherited: { in: from, at: written } };
};

/** Arguments as Argo judges them: those that it comes to. */
export interface JudgedArguments {
  readonly parameters: readonly Argument<Parameter>[];
  readonly artifacts: readonly Argument<Artifact>[];
  /** Whether parameters may go without a value, since whoever submits the workflow gives it. */
  readonly mayBeEmpty: boolean;
}

/** The arguments of a workflow that Argo judges: an enum without a value ends it, whatever comes behind. */
export const judgedArguments = (root: Resource, base: Resource | undefined): JudgedArguments => {
  const { parameters, artifacts } = mergedArguments(root, base);
  const mayBeEmpty = root.kind !== "CronWorkflow";
  const last = mayBeEmpty
    ? parameters.findIndex(
        ({ enum: allowed, value }) => allowed !== undefined && allowed.length > 0 && value === undefined,
      )
    : -1;
  const own = new Set<Parameter | Artifact>([...root.arguments.parameters, ...root.arguments.artifacts]);
  const place = <Item extends Parameter | Artifact>(item: Item): Argument<Item> =>
    own.has(item) || base === undefined
      ? { item, in: root, at: item.path, of: root.phrase }
      : { item, in: root, at: root.workflowTemplateRef?.path ?? root.specPath, from: base, of: base.phrase };
  return {
    parameters: (last < 0 ? parameters : parameters.slice(0, last + 1)).map(place),
    artifacts: (last < 0 ? artifacts : []).map(place),
    mayBeEmpty,
  };
};

/** The arguments of the steps or tasks of a template, filled in. */
export const judgedCalls = (visit: Visit): readonly JudgedArguments[] => {
  const { template } = visit;
  return callsOf(visit).map(({ call, written }): JudgedArguments => {
    const { parameters, artifacts }: Ports = call.arguments;
    const of = `${written.phrase} of ${template.phrase}`;
    const place = <Item extends Parameter | Artifact>(item: Item): Argument<Item> => ({
      item,
      in: template.owner,
      at: item.path,
      of,
    });
    return { parameters: parameters.map(place), artifacts: artifacts.map(place), mayBeEmpty: false };
  });
};
