import type { Scope } from "./scope.ts";

/** A task waits also for those that it names in tags of its own. */
export const noteTags = (text: string, { kind, current, byName, isHook }: Scope): void => {
  if (kind !== "tasks" || current === undefined || isHook || !text.includes("{{")) return;
  for (const [, plain, quoted] of text.matchAll(/\btasks(?:\.([A-Za-z0-9][-A-Za-z0-9]*)|\['([^']+)'\])/g)) {
    const placed = byName.get(plain ?? quoted ?? "");
    if (placed !== undefined && placed !== current) current.uses.add(placed);
  }
};
