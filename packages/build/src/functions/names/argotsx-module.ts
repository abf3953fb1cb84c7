/** Whether an import is of argotsx or of a module in it. */
export const isArgotsx = (specifier: string): boolean => /^argotsx(?:\/|$)/.test(specifier);
