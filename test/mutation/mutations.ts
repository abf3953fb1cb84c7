import { calls } from "./kinds/calls.ts";
import { expressions } from "./kinds/expressions.ts";
import { fieldMistakes } from "./kinds/fields.ts";
import { graph } from "./kinds/graph.ts";
import { loops } from "./kinds/loops.ts";
import { objects } from "./kinds/objects.ts";
import { references } from "./kinds/references.ts";
import { scalars } from "./kinds/scalars.ts";
import { templates } from "./kinds/templates.ts";
import type { Mutation } from "./mutation.ts";

/** All kinds of mistakes that are made. */
export const mutations: readonly Mutation[] = [
  ...references,
  ...calls,
  ...graph,
  ...loops,
  ...expressions,
  ...templates,
  ...fieldMistakes,
  ...scalars,
  ...objects,
];
