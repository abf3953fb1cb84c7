/** The folder that the command runs in; nothing when it was removed. */
export const currentFolder = (): string | undefined => {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
};
