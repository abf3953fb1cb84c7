import type { Scope } from "./scope.ts";

/** A task waits also for those that it names in tags of its own. */
export const noteTags = (text: string, { kind, current, all, isHook }: Scope): void => {
  if (kind !== "tasks" || current === undefined || isHook || !text.includes("{{")) return;
  for (const [, plain, quoted] of text.matchAll(/\btasks(?:\.([A-Za-z0-9][-A-Za-z0-9]*)|\['([^']+)'\])/g)) {
    const name = plain ?? quoted;
    for (const placed of all.values()) if (placed.name === name && placed !== current) current.uses.add(placed);
  }
};
