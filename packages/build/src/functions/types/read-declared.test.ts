import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileIn, printed } from "../testing/function-module.ts";

/** As much of argotsx's declarations as a template has in them. */
const argotsx = {
  "tsconfig.json": '{ "compilerOptions": { "strict": true, "module": "preserve", "lib": ["es2023"] } }',
  "node_modules/argotsx/package.json": '{ "name": "argotsx", "types": "index.d.ts" }',
  "node_modules/argotsx/index.d.ts": `export interface Param<T, Optional extends boolean = boolean> { kind: "param"; "~type"?: T; "~optional"?: Optional }
export interface Template<I, O> { (props: I): O }
type Optional<P, K extends keyof P> = undefined extends P[K] ? true : false;
export type InputsOf<P> = { readonly [K in keyof P]-?: Param<Exclude<P[K], undefined>, Optional<P, K>> };
export type OutputsOf<R> = { readonly [K in keyof R]: Param<R[K], false> };
`,
};
const declared = `import type { InputsOf, OutputsOf, Template } from "argotsx";
export declare const Count: Template<InputsOf<{ rows: string[]; limit?: number; level: "low" | "high" }>, OutputsOf<{ total: number }>>;
`;
const code = `import { template } from "argotsx";
const made = template.fn("count", ({ rows, limit = 10, level }) => ({ total: Math.min(rows.length, limit) }));
export { made as Count };
`;
const expected = {
  inputs: {
    rows: { type: "json" },
    limit: { type: "number", optional: true, default: 10 },
    level: { type: "string", enum: ["low", "high"] },
  },
  outputs: { total: { type: "number" } },
};

for (const [title, types] of [
  ["beside it", { "index.d.ts": declared }],
  ["elsewhere in the package", { "types/all.d.ts": declared }],
] as const) {
  test(`compiled JavaScript is read with its declarations ${title}`, async () => {
    const folder = "node_modules/counting";
    const files = Object.fromEntries(Object.entries(types).map(([name, text]) => [`${folder}/${name}`, text]));
    const manifest = { name: "counting", type: "module", types: `./${Object.keys(types)[0]}`, main: "./index.js" };
    const { captured, diagnostics } = await compileIn(
      { ...argotsx, ...files, [`${folder}/package.json`]: JSON.stringify(manifest), [`${folder}/index.js`]: code },
      `${folder}/index.js`,
    );
    assert.equal(printed(diagnostics), []);
    assert.equal({ inputs: captured[0]?.inputs, outputs: captured[0]?.outputs }, expected);
  });
}

/** A declaration with which TypeScript guesses that a function of untyped JavaScript takes nothing. */
const guessing = {
  ...argotsx,
  "node_modules/argotsx/index.d.ts": `${argotsx["node_modules/argotsx/index.d.ts"]}
export declare const template: {
  fn<P extends object = Record<never, never>, R = unknown>(
    name: string,
    run: (inputs: P) => R,
  ): Template<InputsOf<P>, OutputsOf<R>>;
};
`,
};

const unknown = async (declarations: Readonly<Record<string, string>>): Promise<string[]> => {
  const { diagnostics } = await compileIn({ ...declarations, "index.js": code }, "index.js");
  const reason = "the inputs of this function cannot be read from its types: ";
  return printed(diagnostics).map((line) => line.replace(reason, ""));
};

test("without declarations it is said what is not known", async () => {
  const [rows, limit, level] = [
    "function-parameter-type 2:38 the type of 'rows' is not known",
    "function-parameter-type 2:44 the type of 'limit' is not known",
    "function-parameter-type 2:56 the type of 'level' is not known",
  ];
  // The default says what `limit` is, unless it is guessed that there is no such field.
  assert.equal(await unknown(argotsx), [rows, level]);
  assert.equal(await unknown(guessing), [rows, limit, level]);
});

test("types that the declarations cannot find are no types without fields", async () => {
  const lost = declared.replace('from "argotsx"', 'from "elsewhere"').replace("Template }", "Template as _ }");
  const types = `import type { Template } from "argotsx";\n${lost}`;
  const { diagnostics } = await compileIn({ ...argotsx, "index.d.ts": types, "index.js": code }, "index.js");
  assert.is(diagnostics.length, 2);
});

test.run();
