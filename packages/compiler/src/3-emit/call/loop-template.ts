import type { Frame } from "../../frame.ts";
import type { Emitter } from "../emitter.ts";
import { lists } from "../signature/inputs.ts";
import type { Fields } from "../values.ts";

/**
 * Makes the template of a loop of several tasks, and answers with its name and with the arguments that hand it what its
 * tasks use from around the loop.
 */
export const loopTemplate = (
  loop: Frame,
  body: Frame,
  emitter: Emitter,
): { readonly name: string; readonly arguments: Fields | undefined } => {
  const { late, made } = emitter;
  const { scope } = late;
  const placed = scope.placedOf(loop);
  const name = made.nameFor(body, scope.name === undefined ? placed.name : `${scope.name}-${placed.name}`);
  made.add(() => emitter.template(body));
  scope.current = placed;
  const parameters: Fields[] = [];
  const artifacts: Fields[] = [];
  for (const { name: input, target, resolution } of scope.capturedBy(body)) {
    const text = late.tag(target, loop, []);
    if (text === undefined) continue;
    if (resolution.as.kind === "artifact") artifacts.push({ name: input, from: text });
    else parameters.push({ name: input, value: text });
  }
  return { name, arguments: lists(parameters, artifacts) };
};
