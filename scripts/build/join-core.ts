/** A file of the command as CommonJS, by its name. */
export type Files = ReadonlyMap<string, string>;

const required = /\brequire\("\.\/([^"]+)"\)/g;

/** What a file requires when it is loaded. What it requires later stands in a function that is called then. */
const requiredAtOnce = (code: string): readonly string[] =>
  [...code.matchAll(required)].flatMap(([whole, name], index, all) => {
    const { index: at = 0 } = all[index] ?? {};
    return name !== undefined && !code.slice(0, at + whole.length).endsWith(`=>${whole}`) ? [name] : [];
  });

const reachedFrom = (entry: string, files: Files): ReadonlySet<string> => {
  const reached = new Set([entry]);
  // A set visits what is added while it is walked.
  for (const name of reached) for (const next of requiredAtOnce(files.get(name) ?? "")) reached.add(next);
  return reached;
};

const core = "core.js";

/**
 * Puts all files into one that every run loads: each costs a run as much time to find and to open as the code in it to
 * load, and where several parts share a piece of code esbuild makes a file of its own of it. The files of `start` stay,
 * since Node itself loads them before.
 */
export const joinCore = (files: Files, { start, main }: { readonly start: string; readonly main: string }): Files => {
  const before = reachedFrom(start, files);
  const joined = [...reachedFrom(main, files)].filter((name) => name !== main && !before.has(name));
  const redirected = (code: string): string =>
    code.replace(required, (whole, name: string) =>
      joined.includes(name) ? `require("./${core}")(${JSON.stringify(name)})` : whole,
    );
  const functions = joined.map(
    (name) => `${JSON.stringify(name)}(exports,module){${redirected(files.get(name) ?? "")}}`,
  );
  const text = `const files={${functions.join(",\n")}};const loaded=new Map;
module.exports=(name)=>{let module=loaded.get(name);if(module===undefined){loaded.set(name,module={exports:{}});files[name](module.exports,module)}return module.exports};
`;
  const others = [...files].filter(([name]) => !joined.includes(name));
  return new Map([...others.map(([name, code]) => [name, redirected(code)] as const), [core, text]]);
};
