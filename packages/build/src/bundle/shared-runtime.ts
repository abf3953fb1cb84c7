const importStatement = /^import \{\n([\s\S]*?)\n\} from "\.\/([^"]+)";\n/;
const exportStatement = /\nexport \{\n([\s\S]*?)\n\};\s*$/;

/** `a as b` in a list of names as a property of an object, from one side of `as` to the other. */
const properties = (names: string, write: (from: string, to: string) => string): string =>
  names
    .split(",")
    .map((name) => {
      const [from = "", to = from] = name.trim().split(" as ");
      return from === to ? from : write(from, to);
    })
    .join(", ");

/** The file that esbuild put what a module shares with others into; nothing where it does not import exactly one. */
export const sharedFile = (code: string): string | undefined => importStatement.exec(code)?.[2];

/**
 * What several modules share as a script whose value is an object of its exports, instead of as an ES module, which each
 * of them would have to be then.
 */
export const sharedScript = (code: string): string | undefined => {
  const names = exportStatement.exec(code)?.[1];
  if (names === undefined) return undefined;
  const body = code.slice(0, code.lastIndexOf("\nexport {"));
  return `(() => { "use strict"; ${body}\nreturn { ${properties(names, (from, to) => `${to}: ${from}`)} };\n})()`;
};

/** A module that takes what it shares as its first argument: no name that a user can declare. */
export const withSharedAsArgument = (code: string): string =>
  code.replace(
    importStatement,
    (_, names: string) => `const { ${properties(names, (from, to) => `${from}: ${to}`)} } = arguments[0];\n`,
  );
