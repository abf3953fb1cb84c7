/** The names that a call takes for itself. */
const optionNames: ReadonlySet<string> = new Set([
  ...["name", "when", "after", "depends", "onExit", "hooks", "continueOn", "arguments", "children", "key"],
]);

/** Whether a call takes a name for itself, so that an argument of this name goes through `arguments`. */
export const isOption = (name: string): boolean => optionNames.has(name);

/** Whether an argument of this name can be an attribute of a call. */
export const isAttribute = (name: string): boolean => /^[A-Za-z_$][\w$-]*$/.test(name) && !isOption(name);
