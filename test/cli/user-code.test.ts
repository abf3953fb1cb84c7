import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow } from "./command.ts";

const build = (text: string, more: Readonly<Record<string, string>> = {}) =>
  argotsx(["build", "a.tsx", "--stdout"], { cwd: project({ "a.tsx": text, ...more }) });
/** A run for all of these files: loading what shows their problems takes longer than finding them. */
const buildAll = (texts: readonly string[]) =>
  argotsx(["build"], { cwd: project(Object.fromEntries(texts.map((text, index) => [`${index}.tsx`, text]))) });
const first = (stderr: string) => stderr.split("\n").slice(0, 2).join("\n");

test("what user code prints goes to stderr, and a timer it leaves running is not waited for", () => {
  const { status, stdout, stderr } = build(
    `console.log("logged"); process.stdout.write("written\\n"); setInterval(() => {}, 1000);\n${workflow()}`,
  );
  assert.equal([status, stdout, stderr], [0, manifest(), "logged\nwritten\n"]);
});

test("top-level await works", () => {
  const text = `const name = await new Promise((done) => setTimeout(() => done("hello"), 5));\n${workflow()}`;
  assert.is(build(text.replace('"hello-"', '{name + "-"}')).stdout, manifest());
});

test("an await that never ends is reported where it stands", () => {
  const { status, stderr } = build(`${workflow()}await new Promise(() => {});\n`);
  assert.is(status, 1);
  assert.is(first(stderr), "error[never-settles]: the top-level await of this file never settles\n --> a.tsx:8:1");
});

test("process.exit is reported and ends nothing", () => {
  const { status, stdout, stderr } = build(`try { process.exit(0); } catch {}\n${workflow()}`);
  assert.equal([status, stdout], [1, ""]);
  assert.is(
    first(stderr),
    "error[process-exit]: this file calls process.exit(0) while it is evaluated\n --> a.tsx:1:15",
  );
});

test("whatever is thrown is reported", () => {
  assert.match(build(`throw "text";\n${workflow()}`).stderr, "this file threw 'text', which is not an Error");
  assert.match(build(`throw null;\n${workflow()}`).stderr, "this file threw null");
  assert.match(build(`${workflow()}await Promise.reject(new RangeError("far"));`).stderr, " --> a.tsx:8:22");
  assert.match(
    build(`setTimeout(() => { throw new Error("late"); });\nawait new Promise(() => {});\n${workflow()}`).stderr,
    " --> a.tsx:1:26",
  );
});

test("what throws when it is looked at is reported all the same", () => {
  const hostile = [
    'Object.defineProperty(new Error(), "message", { get() { throw 1; } })',
    'Object.defineProperty(new Error("a"), "stack", { get() { throw 1; } })',
    'Object.assign(new Error("a"), { name: Symbol("b") })',
    "new Proxy({}, { getPrototypeOf() { throw 1; } })",
    '{ [Symbol.for("nodejs.util.inspect.custom")]() { throw 1; } }',
  ];
  const { status, stderr } = buildAll(hostile.map((thrown) => `throw ${thrown};\n${workflow()}`));
  assert.is(status, 1, stderr);
  const reported = stderr.matchAll(
    /^error\[evaluation-failed\]: Error: what was thrown cannot be read.*\n --> (\d)\.tsx:1:/gm,
  );
  assert.equal(
    [...reported].map(([, number]) => number),
    hostile.map((_, index) => `${index}`),
    stderr,
  );
  assert.is(build(`process.exit(Object.create(null));\n${workflow()}`).status, 1);
});

test("a file that breaks the language's own objects never looks like success", () => {
  for (const breaks of ["Object.prototype.get = () => 1", "Map.prototype.get = () => { throw 1; }", "Promise = null"]) {
    const { status, stderr } = build(`${breaks};\n${workflow()}`);
    assert.is(status, 2);
    assert.match(stderr, "argotsx: ");
  }
});

test("a file that gives every object a property is named for it", () => {
  for (const name of ["get", "extra", "enumerable"]) {
    const { status, stderr } = build(
      `Object.prototype.${name} = { more: 1 };\n${workflow().replace("image", "imgae")}`,
    );
    assert.is(status, 2, name);
    assert.match(stderr, /^argotsx: a workflow file .* Object\.prototype$/m, name);
    assert.not.match(stderr, "this is a bug");
  }
});

test("an error in a component is shown with the line that threw", () => {
  const { stderr } = build(`import { Workflow } from "argotsx";
const Broken = (): never => {
  throw new Error("no");
};
export default <Workflow generateName="a-"><Broken /></Workflow>;
`);
  assert.match(stderr, "error[component-threw]: <Broken> threw: no\n --> a.tsx:5:44");
  assert.match(stderr, "note: thrown here\n --> a.tsx:3:9");
});

test("an error of JavaScript's own is shown where it arose, with the element that led there", () => {
  const { stderr } = build(`import { Workflow } from "argotsx";
const parts: { [name: string]: { as: string } } = {};
const Broken = () => {
  return parts.missing!.as;
};
export default <Workflow generateName="a-"><Broken /></Workflow>;
`);
  assert.match(
    stderr,
    "error[component-threw]: <Broken> threw: Cannot read properties of undefined (reading 'as')\n --> a.tsx:4:25",
  );
  assert.match(stderr, "note: while this was expanded\n --> a.tsx:6:44");
  assert.not.match(stderr, "thrown here");
});

const typed = (body: string): string => `import { Workflow, param, tasks, template, workflow } from "argotsx";
const Echo = template("echo", { inputs: { text: param.string(), n: param.number() } }, ({ inputs, Container }) => (
  <Container image="busybox" args={[inputs.text]} />
));
const Main = template("main", { inputs: { limit: param.number({ default: 3 }) } }, ({ inputs, Dag }) => {
  const { Say } = tasks({ Say: Echo });
  ${body}
});
export default <Workflow name="a"><Main /></Workflow>;
`;

test("a reference that is called while compiling is reported at the call", () => {
  const called = build(typed("return <Dag>{inputs.limit() > 3 && <Say text={workflow.name} n={1} />}</Dag>;")).stderr;
  assert.match(called, /^error\[reference-read-early\]: inputs\.limit is read while compiling, .*\n --> a\.tsx:7:23\n/);
  assert.match(called, "= in <main> (a.tsx:9:35)");
  assert.not.match(called, "component-threw");
  const computed = build(typed("return <Dag><Say text={workflow.name} n={(inputs.limit as any) * 2} /></Dag>;")).stderr;
  assert.match(computed, /^error\[reference-read-early\]: inputs\.limit .*\n --> a\.tsx:7:\d+\n/);
  const top = build(`${typed("return <Dag><Say text='a' n={1} /></Dag>;")}console.log(workflow.name());\n`).stderr;
  assert.match(top, /^error\[reference-read-early\]: workflow\.name .*\n +--> a\.tsx:10:22\n/);
});

test("an arrow function in a text is reported where it stands, and is no source text in a manifest", () => {
  const say = (text: string): string => build(typed(`return <Dag><Say text={${text}} n={1} /></Dag>;`)).stderr;
  for (const text of [`\`a \${() => inputs.limit()}\` as any`, '("a" + (() => inputs.limit())) as any']) {
    const stderr = say(text);
    assert.match(stderr, /^error\[arrow-as-text\]: an arrow function cannot be a part of a text\n --> a\.tsx:7:\d+\n/);
    assert.match(stderr, "= in <main> (a.tsx:9:35)");
  }
  const top = build(`${typed("return <Dag><Say text='a' n={1} /></Dag>;")}console.log(\`\${() => 1}\`);\n`).stderr;
  assert.match(top, /^error\[arrow-as-text\]: .*\n +--> a\.tsx:10:22\n/);
});

test("code that is nested too deeply for a parser is said to be, with its line", () => {
  const nests: readonly ((depth: number) => string)[] = [
    (depth) => `${"f() + (".repeat(depth)}1${")".repeat(depth)}`,
    (depth) => `${"`a$".repeat(depth).replaceAll("$", "${")}1${"}`".repeat(depth)}`,
    (depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`,
    (depth) => `${"(".repeat(depth)}1${")".repeat(depth)}`,
  ];
  const depths = [
    [1000, "() =>"],
    [3000, "() =>"],
    [8000, ""],
  ] as const;
  const texts = nests.flatMap((nest) =>
    depths.map(
      ([depth, arrow]) =>
        `const f = (): any => 1;\nconst x: any = ${arrow} (${nest(depth)});\n${workflow()}void [f, x];\n`,
    ),
  );
  const { status, stderr } = buildAll(texts);
  assert.is(status, 1);
  const reported = stderr.matchAll(/^error\[nested-too-deeply\]: code in this file .*\n --> (\d+)\.tsx:2:/gm);
  assert.equal([...reported].map(([, number]) => Number(number)).sort(), [...texts.keys()].sort(), stderr);
  assert.match(stderr, /\n12 errors in 12 files; nothing was written\n$/);
  // One that stands alone.
  const alone = build(texts[0] ?? "");
  assert.match(alone.stderr, /^error\[nested-too-deeply\]: code in this file .*\n --> a\.tsx:2:/);
  assert.match(alone.stderr, /\n1 error in 1 file\n$/);
});

test("circular imports, unused names and empty files are what they are", () => {
  const circular = build(`import { name } from "./b";\nexport const other = 1;\n${workflow()}console.error(name);`, {
    "b.ts": 'import { other } from "./a.tsx";\nexport const name = () => other;\n',
  });
  assert.is(circular.stdout, manifest());
  assert.match(build("").stderr, "error[no-default-export]");
  assert.match(build("\0\u0001garbage").stderr, "error[syntax-error]");
  assert.match(build(Buffer.from([0xff, 0xfe, 0x00]).toString("latin1")).stderr, "error[");
});

test("imports that lead nowhere are explained", () => {
  const { stderr } = build(
    `import "./hepler";\nimport "left-pad";\nimport "./data.csv";\nimport "argotsx/nothing";\n${workflow()}`,
    { "helper.ts": "", "data.csv": "" },
  );
  assert.match(stderr, "cannot find './hepler'\n --> a.tsx:1:8");
  assert.match(stderr, "help: did you mean './helper.ts'?");
  assert.match(stderr, "npm install left-pad");
  assert.match(stderr, 'help: import its text with "./data.csv?text"');
  assert.match(stderr, "cannot find 'argotsx/nothing'");
  assert.not.match(stderr, "dist");
});

test("a source that is not UTF-8 is refused, named or found", () => {
  const cwd = project({ "a.tsx": Buffer.from(workflow("caf\xe9"), "latin1") });
  for (const paths of [["a.tsx"], []]) {
    const { status, stderr } = argotsx(["build", ...paths], { cwd });
    assert.is(status, 1);
    assert.match(stderr, "error[not-text]: a.tsx is not UTF-8 text");
  }
});

test("a name that argotsx does not export is reported at the import", () => {
  const { stderr } = build(workflow().replace("{ Container,", "{ Contaner as Container,"));
  assert.is(first(stderr), "error[missing-export]: 'argotsx' has no export 'Contaner'\n --> a.tsx:1:10");
});

test("a name that another module of argotsx exports is told with the module", () => {
  for (const [name, home] of [
    ["defineConfig", "argotsx/config"],
    ["render", "argotsx/testing"],
    ["taskOf", "argotsx/testing"],
  ]) {
    const { stderr } = build(workflow().replace("{ Container,", `{ ${name}, Container,`).concat(`${name};`));
    assert.match(stderr, `help: import it from "${home}"`);
  }
});

const templates = (...more: readonly string[]) => `import { param, tasks, template, Workflow } from "argotsx";
const Fetch = template("fetch", { outputs: { count: param.number({ path: "/tmp/n" }) } }, ({ Container }) => (
  <Container image="x:1" command={["a"]} />
));
const Work = template("work", { inputs: { count: param.number() } }, ({ Container }) => (
  <Container image="x:1" command={["a"]} />
));
${more.join("\n")}
export default <Workflow generateName="x-"><All /></Workflow>;
`;

test("outputs of a call without a name, and an item without a loop, are told with what to write", () => {
  const outputs = build(
    templates(
      'const All = template("all", {}, ({ Steps }) => (\n  <Steps><Fetch /><Work count={Fetch.outputs.count} /></Steps>\n));',
    ),
  );
  assert.match(
    outputs.stderr,
    "help: name the call first: const { FetchTask } = tasks({ FetchTask: Fetch }); then <FetchTask … /> and FetchTask.outputs.count\n",
  );
  const item = build(
    templates(
      'const All = template("all", {}, ({ Steps }) => {\n  const W = Work.as("w");\n  return <Steps><W count={W.item.count} /></Steps>;\n});',
    ),
  );
  assert.match(item.stderr, 'help: only a loop has an item: const Each = W.each("each", items)');
});

test("a component that the body is given is taken from its parameters, not imported", () => {
  const body = (parameters: string) =>
    build(
      templates(`const All = template("all", {}, ${parameters} => (\n  <Suspend duration="1s" />\n));`),
    ).stderr.split("\n");
  const help = (names: string) => `  = help: take it from the body's parameters: ({ ${names} })`;
  assert.ok(body("({ inputs })").includes(help("inputs, Suspend")));
  assert.ok(body("()").includes(help("Suspend")));
  // Outside of a template it is imported.
  assert.match(
    build(templates("const All = () => <Suspend />;")).stderr,
    'help: import it: import { Suspend } from "argotsx"',
  );
});

test("a body without return is told so", () => {
  const { stderr } = build(templates('const All = template("all", {}, ({ Suspend }) => {\n  <Suspend />;\n});'));
  assert.match(stderr, "help: is 'return' missing in front of the component?");
});

test("a copy of argotsx in node_modules is never used", () => {
  const poison = 'throw new Error("the copy was used");';
  const { status, stdout } = build(workflow(), {
    "node_modules/argotsx/package.json": '{ "name": "argotsx", "exports": { "./*": "./index.js", ".": "./index.js" } }',
    "node_modules/argotsx/index.js": poison,
  });
  assert.equal([status, stdout], [0, manifest()]);
});

test("very large and very long files are built", () => {
  const large = `${workflow()}export const big = "${"x".repeat(10_000_000)}";\n`;
  assert.is(build(large).stdout, manifest());
  const { stderr } = build(`${"/* */".repeat(200_000)} ${workflow().replace("image", "imgae").replaceAll("\n", " ")}`);
  for (const line of stderr.split("\n")) assert.ok(line.length < 400, line.slice(0, 100));
});

test.run();
