import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, install, manifest, project, projectWithTypeScript7, workflow } from "./command.ts";

const extending = '{ "extends": "argotsx/tsconfig.json" }';

/** A project with argotsx installed, and TypeScript where it has any. */
const typed = (files: Readonly<Record<string, string>>, compiler?: "typescript" | "typescript7"): string => {
  const cwd = project(files);
  install(cwd, "argotsx", "packages/argotsx");
  if (compiler !== undefined) install(cwd, "typescript", join("node_modules", compiler));
  return cwd;
};

/** A workflow file that builds, with a line before it that may not please TypeScript. */
const after = (line: string): string => workflow().replace("\n\n", `\n${line}\n`);
const wrong = after('export const count: number = "three";');

interface Printed {
  readonly id: string;
  readonly message: string;
  readonly help: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly related: readonly { readonly message: string; readonly line: number }[];
}

const printed = (stdout: string): readonly Printed[] => JSON.parse(stdout).diagnostics;
const checked = (cwd: string, ...parameters: string[]): readonly Printed[] =>
  printed(argotsx(["build", "--check-types", "--format=json", ...parameters], { cwd }).stdout);
/** Short enough to compare: `type-error TS2322 a.tsx:2`. */
const said = (found: readonly Printed[]): readonly string[] =>
  found.map(({ id, message, file, line }) => {
    const code = /^TS\d+/.exec(message)?.[0];
    return [id, ...(code === undefined ? [] : [code]), file === null ? "nowhere" : `${file}:${line}`].join(" ");
  });

for (const [installed, name] of [
  ["typescript", "TypeScript 6"],
  ["typescript7", "TypeScript 7"],
  [undefined, "no TypeScript"],
] as const) {
  test(`a project with ${name}: what is wrong is shown like every other problem`, () => {
    const cwd = typed({ "a.tsx": wrong, "tsconfig.json": extending }, installed);
    const { status, stdout, stderr } = argotsx(["build", "--check-types"], { cwd });
    assert.equal([status, stdout], [1, ""]);
    assert.is(
      stderr,
      `error[type-error]: TS2322: Type 'string' is not assignable to type 'number'.
 --> a.tsx:2:14
  |
1 | import { Container, Workflow } from "argotsx";
2 | export const count: number = "three";
  |              ^^^^^

1 error in 1 file; nothing was written
`,
    );
    assert.equal(
      readdirSync(join(cwd, "node_modules", ".cache", "argotsx")).filter((file) => file.startsWith("tsconfig")),
      [],
    );
    assert.is(argotsx(["build", "--stdout"], { cwd }).stdout, manifest());
  });

  // Without any it is the same TypeScript 6.
  if (installed === undefined) continue;

  test(`a project with ${name}: what explains a problem comes with it`, () => {
    const deep = "const f: { a: { b: (x: number) => void } } =\n  { a: { b: (x: string) => x } };\nf;";
    const cwd = typed({ "a.tsx": after(deep), "tsconfig.json": extending }, installed);
    const [found, more] = checked(cwd);
    assert.equal([found?.id, found?.line, more], ["type-error", 3, undefined]);
    assert.is(
      found?.help,
      "Types of parameters 'x' and 'x' are incompatible.\n  Type 'number' is not assignable to type 'string'.",
    );
    assert.equal(
      found?.related.map(({ message, line }) => [message.slice(0, 45), line]),
      [["The expected type comes from property 'b' whi", 2]],
    );
  });

  test(`a project with ${name}: mistakes in the tsconfig.json are shown there`, () => {
    const cwd = typed({ "a.tsx": workflow(), "tsconfig.json": extending }, installed);
    assert.is(argotsx(["build", "--check-types"], { cwd }).stderr, "wrote a.yaml\n");
    const faulty: Readonly<Record<string, RegExp>> = {
      '{\n"compilerOptions": { "strcit": true, "lib": ["es2023"] } }': /^type-error TS50\d\d tsconfig\.json:2$/,
      '{ "extends": "./nowhere.json" }': /^type-error TS\d+ tsconfig\.json:1$/,
      // The bundler reads the file too.
      hello: /^syntax-error tsconfig\.json:1$/,
    };
    // TypeScript 6 is slow; the others are read by the same code.
    const tried = Object.entries(faulty).slice(0, installed === "typescript" ? 1 : undefined);
    for (const [text, expected] of tried) {
      const other = typed({ "a.tsx": workflow(), "tsconfig.json": text }, installed);
      assert.match(said(checked(other))[0] ?? "", expected, text);
    }
  });
}

test("files that extend each other are named, without the one that was made for the check", () => {
  // Without these TypeScript would check all of its own libraries, since what is extended in a circle is not read.
  const compilerOptions = { lib: ["es2023"], skipLibCheck: true };
  const cwd = typed({
    "a.tsx": workflow(),
    "tsconfig.json": JSON.stringify({ extends: "./b.json", compilerOptions }),
    "b.json": '{ "extends": "./tsconfig.json" }',
  });
  const { stderr } = argotsx(["build", "--check-types"], { cwd });
  assert.match(stderr, /TS18000: [^\n]*: \S+\/tsconfig\.json -> \S+\/b\.json -> \S+\/tsconfig\.json\n/);
});

test("lint checks types by itself below a tsconfig.json, and may be told otherwise", () => {
  const lint = (cwd: string, ...parameters: string[]) =>
    said(printed(argotsx(["lint", "--format=json", ...parameters], { cwd }).stdout));
  const configured = typed({ "deep/a.tsx": wrong, "tsconfig.json": extending }, "typescript7");
  const bare = typed({ "a.tsx": wrong }, "typescript7");
  assert.equal(lint(configured), ["type-error TS2322 deep/a.tsx:2"]);
  assert.equal(lint(configured, "--no-check-types"), []);
  assert.equal(lint(bare), []);
  assert.equal(lint(bare, "--check-types"), ["type-error TS2322 a.tsx:2"]);
});

test("only the files of the run and what they import are checked, excluded or not", () => {
  const cwd = typed(
    {
      "in/a.tsx": after('import { n } from "../lib.ts";\nexport const m: string = n;'),
      "in/b.tsx": wrong,
      "lib.ts": "export const n = 1;\nexport const wrong: string = n;\n",
      "unrelated.ts": 'export const n: number = "";\n',
      "tsconfig.json": '{ "extends": "argotsx/tsconfig.json", "include": ["*.ts"], "exclude": ["in"] }',
    },
    "typescript7",
  );
  assert.equal(said(checked(cwd, "in/a.tsx")), ["type-error TS2322 in/a.tsx:3", "type-error TS2322 lib.ts:2"]);
});

test("what only declares speaks for the whole project; packages are none of the user's business", () => {
  const cwd = typed(
    {
      "src/a.tsx": after('import { lib } from "lib";\nexport const place: Place = lib;'),
      "types/place.d.ts": "type Place = number;\n",
      "node_modules/lib/package.json": '{ "name": "lib", "version": "1.0.0", "types": "index.d.ts" }',
      "node_modules/lib/index.js": "export const lib = 1;\n",
      "node_modules/lib/index.d.ts": "export declare const lib: number;\nexport declare const bad: Nowhere;\n",
      "tsconfig.json": '{ "extends": "argotsx/tsconfig.json", "compilerOptions": { "skipLibCheck": false } }',
    },
    "typescript7",
  );
  assert.equal(checked(cwd), []);
});

test("the settings of a project that builds something else do not get in the way", () => {
  const settings = { jsx: "react", composite: true, rootDir: "web", outDir: "dist", tsBuildInfoFile: "info" };
  const cwd = typed(
    {
      "a.tsx": after('import { n } from "#lib/n";\nexport const m: string = n;'),
      "package.json": '{ "type": "module" }',
      "lib/n.ts": "export const n = 1;\n",
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          ...settings,
          module: "preserve",
          lib: ["es2023"],
          paths: { "#lib/*": ["\u0024{configDir}/lib/*"] },
        },
        include: ["web"],
      }),
    },
    "typescript7",
  );
  // The bundler does not know that placeholder; TypeScript does.
  assert.equal(
    said(checked(cwd)).filter((line) => line.startsWith("type-error")),
    ["type-error TS2322 a.tsx:3"],
  );
});

test("without a package argotsx in reach its own types are used", () => {
  const line = 'import type { WorkflowProps } from "argotsx";\nexport const name: WorkflowProps["generateName"] = 3;';
  const cwd = projectWithTypeScript7({ "a.tsx": after(line) });
  assert.equal(said(checked(cwd)), ["type-error TS2322 a.tsx:3"]);
});

test("a mistake that was found without TypeScript is not told again in TypeScript's words", () => {
  const cwd = typed(
    {
      "a.tsx": after('import "./nowhere.ts";'),
      "b.tsx": workflow().replace("/>", ""),
      "c/tsconfig.json": extending,
      "d.tsx": workflow().replace("image=", "imgae="),
      "e.tsx": workflow().replace("image=", 'env={[{ name: "A" }, { name: "B", valu: "b" }]} image='),
      "c/c.tsx": after('import { Workflw } from "argotsx";\nWorkflw;'),
    },
    "typescript7",
  );
  assert.equal(said(checked(cwd, "a.tsx")), ["unresolved-import a.tsx:2"]);
  assert.equal([...new Set(checked(cwd, "b.tsx").map(({ id }) => id))], ["syntax-error"]);
  assert.equal(said(checked(cwd, "d.tsx")), ["unknown-field d.tsx:5"]);
  assert.equal(said(checked(cwd, "e.tsx")), ["unknown-field e.tsx:5"]);
  assert.equal(said(checked(cwd, "c")), ["missing-export c/c.tsx:2"]);
});

const platform = `${process.platform}-${process.arch}`;
/** What is started of a TypeScript that is native. */
const executable = `node_modules/@typescript/typescript-${platform}/lib/tsc`;

test("a native compiler without its executable is said, and TypeScript 6 takes its place", () => {
  const cwd = typed({
    "a.tsx": wrong,
    "node_modules/typescript/package.json": '{ "name": "typescript", "version": "7.9.0" }',
  });
  const found = checked(cwd);
  assert.equal(said(found), ["typescript-incomplete nowhere", "type-error TS2322 a.tsx:2"]);
  assert.match(found[0]?.message ?? "", `TypeScript 7.9.0 has no executable for ${platform} here`);
});

test("a compiler that crashes, or prints nothing that can be read, is reported", () => {
  if (process.platform === "win32") return;
  const failing: Readonly<Record<string, string>> = {
    "echo 'panic: out of luck' >&2; exit 2": "TypeScript 7.9.0 failed: panic: out of luck",
    "kill -9 $$": "TypeScript 7.9.0 failed: it was ended by SIGKILL",
    "echo gibberish; exit 1": "TypeScript 7.9.0 ended with status 1 and said: gibberish",
    "exit 3": "TypeScript 7.9.0 failed: it ended with status 3",
  };
  const cwd = typed({
    "a.tsx": workflow(),
    "tsconfig.json": extending,
    "node_modules/typescript/package.json": '{ "name": "typescript", "version": "7.9.0" }',
    [executable]: "",
  });
  const cannot = checked(cwd);
  assert.equal(said(cannot), ["type-check-failed tsconfig.json:1"]);
  assert.match(cannot[0]?.message ?? "", "TypeScript 7.9.0 failed: permission denied");
  for (const [script, message] of Object.entries(failing)) {
    const other = typed({
      "a.tsx": workflow(),
      "tsconfig.json": extending,
      "node_modules/typescript/package.json": '{ "name": "typescript", "version": "7.9.0" }',
      [executable]: `#!/bin/sh\n${script}\n`,
    });
    chmodSync(join(other, executable), 0o755);
    const found = checked(other);
    assert.equal(said(found), ["type-check-failed tsconfig.json:1"], script);
    assert.match(found[0]?.message ?? "", message);
    assert.not(existsSync(join(other, "a.yaml")));
  }
});

test("what is imported is checked by the compiler of the folder in which the command runs", () => {
  if (process.platform === "win32") return;
  const cwd = typed({
    "a.yaml": manifest(),
    "node_modules/typescript/package.json": '{ "name": "typescript", "version": "7.9.0" }',
    [executable]: "#!/bin/sh\nexit 3\n",
  });
  chmodSync(join(cwd, executable), 0o755);
  const { status, stderr } = argotsx(["import", "a.yaml", "-o", "out"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[type-check-failed]: ");
  assert.match(stderr, "TypeScript 7.9.0 failed: it ended with status 3");
});

test.run();
