import { Random } from "../../../scripts/judge/random.ts";
import { manifestText } from "../../manifests/manifests.ts";
import type { Inputs } from "../generate/inputs.ts";
import { mutate } from "../generate/mutate.ts";
import { hostile } from "./hostile.ts";

const oddities = ["\ud800", "\udc00", "\ufeff", "\0", "\x07", "\u2028", "\x85", "\r", "\u{1f600}", "\uffff"];

/** Manifests of the schema that refer to each other, half of them with changes in their text. */
const manifests = (random: Random, { corpus }: Inputs): string => {
  const text = manifestText({
    below: (bound) => random.below(bound),
    chance: (percent) => random.chance(percent),
    pick: (choices) => choices[random.below(choices.length)] ?? choices[0],
    some: (choices, percent) => choices.filter(() => random.chance(percent)),
  });
  return random.chance(50) ? text : mutate(random, text, random.pick(corpus));
};

/** The text number `index` of a run. */
export const fuzzInput = (inputs: Inputs, seed: number, index: number): string => {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + index);
  const choice = random.below(100);
  if (choice < 20) return hostile(random);
  if (choice < 35) return manifests(random, inputs);
  if (choice < 55) return inputs.make(random);
  const text = inputs.changed(random, choice < 70);
  if (random.chance(80)) return text;
  const at = random.below(text.length + 1);
  return random.chance(40) ? text.slice(0, at) : text.slice(0, at) + random.pick(oddities) + text.slice(at);
};
