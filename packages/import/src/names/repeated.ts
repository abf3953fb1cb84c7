/** The first name that stands twice. */
export const repeated = (names: readonly (string | undefined)[]): string | undefined => {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === undefined) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
};
