/** The folder that TypeScript is loaded from, which decides which of several copies that is. */
export const typescriptFolder = (): string => import.meta.dirname;
