import type { Frame } from "../frame.ts";
import { linkInline } from "./inline.ts";
import type { Linking } from "./linking.ts";

/** Links what tasks and steps hold: an inline template, or the template that was made from the tasks of a loop. */
export const linkTasks = (tasks: readonly Frame[], linking: Linking): void => {
  for (const task of tasks) {
    if (task.call === undefined) linkInline(task, linking);
    else if (task.call.body !== undefined) linking.template(task.call.body);
  }
};
