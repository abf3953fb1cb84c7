import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";
import { Stop } from "./stop.mjs";

const file = (name) => join(root, "node_modules", ".cache", "argotsx-setup", name);

/** Whether the step called `name` last ended with this value. */
export const isStamped = (name, value) => {
  try {
    return readFileSync(file(name), "utf8") === value;
  } catch {
    return false;
  }
};

/** Remembers the value that a step ended with; an empty one forgets it. Refuses a folder that cannot be written to. */
export const stamp = (name, value) => {
  try {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), value);
  } catch (error) {
    throw new Stop(`Cannot write to ${join(root, "node_modules")} (${error.code}): make the folder writable.`);
  }
};
