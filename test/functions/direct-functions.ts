import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as authoring from "@argotsx/authoring";
import { build } from "esbuild";
import { temporaryFolder } from "../../packages/build/src/testing/temporary-folder.ts";

type Run = (inputs: unknown, outputs: unknown) => unknown;

const folder = temporaryFolder();
const own = ["template", "jsx", "jsxs", "Fragment"];

/** Stands for argotsx: it does nothing but keep the functions that templates are given, by the name of their template. */
const stub = `
const anything = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : key === "prototype" ? {} : anything),
  apply: () => anything,
});
export const functions = new Map();
let current = "";
export const template = (name, _, body) => {
  current = name;
  body(anything);
  return anything;
};
template.fn = (name, run) => {
  functions.set(name, run);
  return anything;
};
export const jsx = (_, props) => {
  if (typeof props?.run === "function") functions.set(current, props.run);
};
export const jsxs = jsx;
export const Fragment = anything;
${Object.keys(authoring)
  .filter((name) => !own.includes(name))
  .map((name) => `export const ${name} = anything;`)
  .join("\n")}
`;

let modules = 0;

/** The functions of a workflow file as they are, to be called here: by the names of their templates. */
export const directFunctions = async (file: string): Promise<ReadonlyMap<string, Run>> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(file)};\nexport { functions } from "argotsx";`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "argotsx",
    plugins: [
      {
        name: "stub",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^argotsx(\/|$)/ }, () => ({ path: "argotsx", namespace: "stub" }));
          onLoad({ filter: /./, namespace: "stub" }, () => ({ contents: stub, loader: "js" }));
        },
      },
    ],
  });
  const module = join(folder, `${modules++}.mjs`);
  writeFileSync(module, outputFiles[0]?.text ?? "");
  const { functions }: { readonly functions: ReadonlyMap<string, Run> } = await import(pathToFileURL(module).href);
  return functions;
};
