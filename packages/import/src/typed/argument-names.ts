/** The names that a call takes for itself. */
const optionNames: ReadonlySet<string> = new Set([
  ...["name", "when", "after", "depends", "onExit", "hooks", "continueOn", "arguments", "children", "key"],
]);

/** Whether an argument of this name can be an attribute of a call; any other goes through `arguments`. */
export const isAttribute = (name: string): boolean => /^[A-Za-z_$][\w$-]*$/.test(name) && !optionNames.has(name);
