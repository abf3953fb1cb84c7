const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file",
  ENOENT: "it does not exist",
  EEXIST: "a file is in the way",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  EBUSY: "it is in use",
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** What a failed call of the file system means, without the call's name and the absolute path that Node puts in. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  return (
    (code === undefined ? undefined : reasons[code]) ?? code ?? (error instanceof Error ? error.message : String(error))
  );
};
