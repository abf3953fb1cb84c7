import type ts from "typescript";

/** The files of one set of options, by path. */
type Files = Map<string, ts.SourceFile>;

const known = new WeakMap<typeof ts, Map<string, Files>>();

const filesFor = (options: ts.CompilerOptions, typescript: typeof ts): Files => {
  const bySettings = known.get(typescript) ?? new Map<string, Files>();
  known.set(typescript, bySettings);
  const settings = JSON.stringify(options);
  const files = bySettings.get(settings) ?? new Map();
  bySettings.set(settings, files);
  return files;
};

/**
 * Lets a host give the files that a program before it had, where their text is the same: reading the declarations of Node
 * and of argotsx takes longer than all the rest, and most modules of a run have them all. Comments of declarations say
 * nothing of types, so they are not read.
 */
export const giveKnownFiles = (host: ts.CompilerHost, options: ts.CompilerOptions, typescript: typeof ts): void => {
  const files = filesFor(options, typescript);
  const libraries = host.getDefaultLibLocation?.();
  host.jsDocParsingMode = typescript.JSDocParsingMode.ParseForTypeErrors;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, how, ...rest) => {
    const found = files.get(path);
    const isSame =
      found !== undefined &&
      (typeof how !== "object" || how.impliedNodeFormat === found.impliedNodeFormat) &&
      // Those of TypeScript itself do not change while it runs.
      ((libraries !== undefined && path.startsWith(libraries)) || found.text === host.readFile(path));
    if (isSame) return found;
    const file = read(path, how, ...rest);
    if (file !== undefined) files.set(path, file);
    return file;
  };
};
