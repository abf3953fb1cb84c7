import type { Path } from "@argotsx/schema";
import type { Excerpt } from "./excerpt.ts";
import { excerptOf } from "./excerpt.ts";
import { textOf } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** A patch of pods, which is YAML or JSON in a text, and may have tags in it. */
export interface PodSpecPatch {
  readonly text: string;
  readonly path: Path;
  /** The pods that it changes, in words. */
  readonly phrase: string;
}

/** The patches of a resource and of its templates. */
export const podSpecPatchesOf = (resource: Resource): readonly PodSpecPatch[] => {
  const { spec, specPath, phrase } = resource;
  const all = [
    { value: spec.podSpecPatch, path: [...specPath, "podSpecPatch"], phrase: `the pods of ${phrase}` },
    ...resource.everyTemplate.map(({ fields, path, phrase: owner }) => ({
      value: fields.podSpecPatch,
      path: [...path, "podSpecPatch"],
      phrase: `the pod of ${owner}`,
    })),
  ];
  return all.flatMap(({ value, path, phrase: who }) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ text, path, phrase: who }];
  });
};

/** Where a patch sets a field to true. */
export const setsIn = ({ text }: PodSpecPatch, field: string): Excerpt | undefined => {
  const found = new RegExp(`["']?\\b${field}\\b["']?\\s*:\\s*true\\b`).exec(text);
  return found === null ? undefined : excerptOf(text, { start: found.index, end: found.index + found[0].length });
};
