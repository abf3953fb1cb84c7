import type { BuildOptions } from "esbuild";
import type { Entry } from "./entry.ts";

/** Where our own runtime lies, which every import of argotsx leads to, whatever copy the user's folder holds. */
export interface Runtime {
  /** Absolute path of the module that `argotsx` stands for. */
  readonly index: string;
  readonly jsxRuntime: string;
  readonly jsxDevRuntime: string;
  /** What `argotsx/config` stands for; absent where no configurations are read. */
  readonly config?: string;
}

/** The files whose default import is their text. */
export const textEndings = [".py", ".sh", ".rb", ".sql", ".txt", ".yaml"] as const;

type Settings = Required<
  Pick<
    BuildOptions,
    | "bundle"
    | "format"
    | "platform"
    | "target"
    | "jsx"
    | "jsxDev"
    | "jsxImportSource"
    | "charset"
    | "legalComments"
    | "alias"
    | "loader"
    | "outExtension"
  >
> & { readonly tsconfigRaw?: string };

/**
 * What every bundle is made with. `tsconfig` is given only to overrule the user's, with its merged options: it then
 * stands for all files, so paths and the like survive and only the meaning of JSX changes.
 */
export const settings = (runtime: Runtime, tsconfig?: Readonly<Record<string, unknown>>): Settings => ({
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  jsx: "automatic",
  // Positions of elements come from the development transform; this is a compiler, so it is always on.
  jsxDev: true,
  jsxImportSource: "argotsx",
  charset: "utf8",
  legalComments: "none",
  alias: {
    "argotsx/jsx-runtime": runtime.jsxRuntime,
    "argotsx/jsx-dev-runtime": runtime.jsxDevRuntime,
    ...(runtime.config !== undefined && { "argotsx/config": runtime.config }),
    argotsx: runtime.index,
  },
  loader: Object.fromEntries(textEndings.map((ending) => [ending, "text"])),
  outExtension: { ".js": ".mjs" },
  ...(tsconfig !== undefined && {
    tsconfigRaw: JSON.stringify({
      compilerOptions: { ...tsconfig, jsx: "react-jsxdev", jsxImportSource: "argotsx" },
    }),
  }),
});

/** The same settings as arguments of esbuild's executable. */
export const toArguments = ({ alias, loader, outExtension, tsconfigRaw, ...rest }: Settings): string[] => {
  const flag = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    ...Object.entries(rest).map(([name, value]) => (value === true ? `--${flag(name)}` : `--${flag(name)}=${value}`)),
    ...Object.entries(alias).map(([from, to]) => `--alias:${from}=${to}`),
    ...Object.entries(loader).map(([ending, name]) => `--loader:${ending}=${name}`),
    ...Object.entries(outExtension).map(([from, to]) => `--out-extension:${from}=${to}`),
    ...(tsconfigRaw === undefined ? [] : [`--tsconfig-raw=${tsconfigRaw}`]),
  ];
};

/** Files that are bundled together: they share what one call of esbuild can have only one of. */
export interface Group {
  readonly root: string;
  readonly entries: readonly Entry[];
  /** Merged compiler options that overrule the user's tsconfig.json. */
  readonly tsconfig?: Readonly<Record<string, unknown>>;
}
