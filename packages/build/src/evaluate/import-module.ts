/**
 * Node's own `import()`. To be imported dynamically, which makes it a file of its own in the command: that is loaded in
 * a way in which `import()` does not work, and only this file by Node itself. See the command's script loader.
 */
export const importModule = (url: string): Promise<{ readonly default: unknown }> => import(url);
