import type { Reporter } from "@argotsx/diagnostic";
import { placeOfFrame, stackOf } from "../../place.ts";
import type { Placed } from "../references/placed.ts";
import type { Reading, Scope } from "../references/scope.ts";
import { absence, type Ends, failed, omittable } from "./absence.ts";

/** Argo adds what a task prints to what others see, and not to what its own hooks see. */
const notHandedOn = "has not handed on what it prints when its own hooks run";

/** Of Argo's own fields a task's hooks see one, and their conditions see nothing else at all. */
const onlyStatus = "shows only its status there, in its own hooks";

/** Argo resolves all of a loop's call, its hooks included, before the first item runs. */
const notRunYet = "is a loop, whose hooks are settled before its first item has run";

/** Why there may be no value where one is read; nothing where there is one. */
const reasonOf = ({ reader, from, part, isGuarded, isOwn }: Reading, ends: Ends): string | undefined => {
  if (isOwn && from.each !== undefined) return notRunYet;
  if (isOwn) return part === "printed" ? notHandedOn : onlyStatus;
  if (isGuarded || reader === from || reader?.checks.has(from)) return undefined;
  const phase = absence(reader, from, ends);
  // Of what failed Argo knows all but the outputs: when it ended, and with which exit code.
  return part === "field" && phase === failed ? undefined : phase;
};

/** What to write instead. */
const adviceOn = ({ reader, part, isOwn }: Reading, { isSteps }: Ends): string => {
  const isPrinted = part === "printed";
  if (isOwn) return "let another task do it, which runs after this one";
  if (reader === undefined) {
    return isPrinted ? 'read it with ??: {() => … ?? "…"}' : "give the output of this template a default";
  }
  return [
    'read it with ?? in an expression: {() => … ?? "…"}',
    isPrinted
      ? "write the output to a file, which can have a default"
      : "give the output a default where its template declares it",
    ...(isSteps ? [] : ["run this only after success: after={[….succeeded]}"]),
  ].join("; or ");
};

/** Reports what is read of tasks where it may have no value, each reading once. */
export const checkReadings = (
  { readings, kind }: Scope,
  tasks: ReadonlyMap<string, Placed>,
  reporter: Reporter,
): void => {
  const ends: Ends = { tasks, omittable: omittable(tasks), isSteps: kind === "steps" };
  const reported = new Set<string>();
  for (const reading of readings) {
    const { reader, from, label, at } = reading;
    const phase = reasonOf(reading, ends);
    const key = `${label} ${JSON.stringify(at)}`;
    if (phase === undefined || reported.has(key)) continue;
    reported.add(key);
    const related = placeOfFrame(from.frame);
    const parameters = { reference: label, task: from.name, phase };
    reporter.report("may-be-absent", at, parameters, {
      help: adviceOn(reading, ends),
      related: related === undefined ? [] : [{ message: `'${from.name}' is here`, at: related }],
      ...(reader !== undefined && { stack: stackOf(reader.frame.parent) }),
    });
  }
};
