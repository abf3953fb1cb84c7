import type { Frame } from "../frame.ts";
import { callLabel, frameLabel } from "../label.ts";
import { placeOfFrame, stackOf } from "../place.ts";
import type { Linking } from "./linking.ts";

const valid = /^[A-Za-z0-9][-A-Za-z0-9]*$/;

/** The name that an author gave a call: that of its handle, or its own prop. */
const given = ({ call, props }: Frame): string | undefined => {
  if (call?.task !== undefined) return call.task.name;
  return typeof props.name === "string" && props.name !== "" ? props.name : undefined;
};

const throughArguments =
  "as a prop 'name' names the task; the input of that name is given with arguments={{ name: … }}";

/** Whether the prop `name` of a call is most likely meant for an input that is called so and is not given otherwise. */
const meansInput = ({ call, props }: Frame): boolean => {
  if (call === undefined || !Object.hasOwn(call.template.inputs, "name")) return false;
  const { name, arguments: more } = props;
  if (name === undefined || name === null) return false;
  return typeof more !== "object" || more === null || !("name" in more);
};

/**
 * Names the calls among siblings: as their author did, or after their template, with a number from the second on. A
 * handle that is placed twice is reported, and so is a name that Argo refuses.
 */
export const nameCalls = (siblings: readonly Frame[], parent: string, { names, reporter }: Linking): void => {
  const calls = siblings.filter(({ call }) => call !== undefined);
  if (calls.length === 0) return;
  const taken = new Set(siblings.map((frame) => given(frame)));
  const placed = new Map<number, Frame>();
  for (const frame of calls) {
    const { call } = frame;
    if (call === undefined) continue;
    const isForInput = meansInput(frame);
    let own = given(frame);
    if (own !== undefined && !valid.test(own)) {
      const parameters = { actual: JSON.stringify(own) };
      const at = placeOfFrame(frame, call.task === undefined ? ["name"] : []);
      const help = isForInput && call.task === undefined ? { help: throughArguments } : {};
      reporter.report("invalid-task-name", at, parameters, { ...help, stack: stackOf(frame.parent) });
      // The text was meant for the input, so that it is nothing to judge the task by.
      if (isForInput && call.task === undefined) own = undefined;
    }
    if (call.task !== undefined && (frame.props.name ?? undefined) !== undefined) {
      const parameters = { option: "name", call: `<${frameLabel(frame)}>` };
      const help = isForInput
        ? throughArguments
        : "the handle has a name already: leave this one out, or call the template itself";
      reporter.report("misplaced-option", placeOfFrame(frame, ["name"]), parameters, {
        help,
        stack: stackOf(frame.parent),
      });
    }
    const first = call.task && placed.get(call.task.id);
    if (first !== undefined && call.task !== undefined) {
      const at = placeOfFrame(first);
      reporter.report(
        "task-placed-twice",
        placeOfFrame(frame),
        { task: call.task.name, parent },
        { related: at ? [{ message: "it is placed here first", at }] : [], stack: stackOf(frame.parent) },
      );
    }
    if (call.task !== undefined && first === undefined) placed.set(call.task.id, frame);
    // The second of a handle gets a name of its own, so that nothing is said twice.
    names.set(frame, own !== undefined && first === undefined ? own : unused(own ?? callLabel(frame), taken));
    taken.add(names.get(frame));
  }
};

const unused = (base: string, taken: ReadonlySet<string | undefined>): string => {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
};
