/** A file of the command as CommonJS, by its name. */
export type Files = ReadonlyMap<string, string>;

const required = /\brequire\("\.\/([^"]+)"\)/g;

/** Whether what stands at an offset is all of a function that is called later. */
const isLater = (code: string, at: number): boolean =>
  /(?:=>|\(\)\{return )$/.test(code.slice(Math.max(0, at - 10), at));

/** What a file requires when it is loaded. What it requires later stands in a function that is called then. */
const requiredAtOnce = (code: string): readonly string[] =>
  [...code.matchAll(required)].flatMap(({ 1: name, index: at }) =>
    name !== undefined && !isLater(code, at) ? [name] : [],
  );

const reachedFrom = (entry: string, files: Files): ReadonlySet<string> => {
  const reached = new Set([entry]);
  // A set visits what is added while it is walked.
  for (const name of reached) for (const next of requiredAtOnce(files.get(name) ?? "")) reached.add(next);
  return reached;
};

/** The names of what files export that are loaded when one of these is first read, by the names of the files. */
export type Late = ReadonlyMap<string, readonly string[]>;

/** Instead of what a file exports, an object that requires the file for each of it. */
const requiredLate = (name: string, exported: readonly string[]): string =>
  `{${exported.map((one) => `get ${one}(){return require("./${name}").${one}}`).join(",")}}`;

/** Files that load others only when they read something of them. */
export const loadLate = (files: Files, late: Late): Files => {
  const withLate = (code: string): string =>
    code.replace(required, (whole, name: string, at: number) => {
      const exported = isLater(code, at) ? undefined : late.get(name);
      return exported === undefined ? whole : requiredLate(name, exported);
    });
  return new Map([...files].map(([name, code]) => [name, late.has(name) ? code : withLate(code)]));
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
