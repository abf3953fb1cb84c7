import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, project } from "../cli/command.ts";
import { readReport, underlined } from "./report.ts";

const imports = 'import { Container, Dag, Task, Workflow } from "argotsx";';

/** A workflow of one container, after some lines and before its end, with the container's props in it. */
const workflow = (props: string, before = ""): string => `${imports}
${before}export default (
  <Workflow generateName="w-">
    <Container image="x" ${props} />
  </Workflow>
);
`;

const mark = "\uFEFF";

/** Sources by file name. What has to be underlined stands in «», which is taken out. */
const fast: Readonly<Record<string, string>> = {
  "emoji before": workflow('args={["🙂é漢字👨‍👩‍👧"]} «imagee»="y"'),
  "emoji within": workflow('env={{ "🙂🙂": { «vaule»: "🙂" } }}'),
  "emoji in the value": workflow('tty=«"🙂"»'),
  "combining letters": workflow("args={[«5»]}", '/* e\u0301 \u200d */ const one = "e\u0301";\n'),
  tabs: workflow('\targs={["\t",\t«5»]}').replaceAll("  ", "\t"),
  "CRLF line ends": workflow("\n      args={[\n        «5»,\n      ]}").replaceAll("\n", "\r\n"),
  "CRLF in a text": workflow("args={[text, «5»]}", "const text = `\n  a\n  b\n`;\n").replaceAll("\n", "\r\n"),
  "CR line ends": workflow("args={[«5»]}", "// one\n").replaceAll("\n", "\r"),
  "elements on one line": `${imports} export default <Workflow generateName="w-" entrypoint="d"><Dag name="d"><Task name="a" template="c" /><Task name="b" «tempalte»="c" /></Dag><Container name="c" image="x" /></Workflow>;`,
  "a very long line": workflow(`args={[${'"🙂", '.repeat(5000)}«5»]} workingDir="${"x".repeat(50_000)}"`),
  "a byte order mark": `${mark}${workflow("«imagee»='y'")}`,
  "a byte order mark on the line": `${mark}${imports} export default <Workflow generateName="w-"><Container image="x" «imagee»="y" /></Workflow>;`,
  "the first line": `${imports} export default <Workflow generateName="w-" «paralelism»={1}><Container image="x" /></Workflow>;`,
  "a hashbang": `#!/usr/bin/env argotsx\n${workflow("«imagee»='y'")}`,
  "an element in a variable": workflow("args={[«5»]}")
    .replace("export default (", "const w = (")
    .concat("export default w;"),
  "an element in an array": workflow("args={[«5»]}").replace("(\n", "[\n").replace("\n);", "\n];"),
  "brackets of types": workflow("args={[id<string>('a'), «5»]}", "const id = <T,>(x: T): T => x;\n"),
  casts: workflow("env={({ A: (5 as never) }) satisfies object}").replace("(5 as never)", "«(5 as never)»"),
  "a quoted key": workflow('env={{ ["A"]: «5» }}'),
  "a template as a key": workflow("env={{ [`A`]: «5» }}"),
  "a getter beside": workflow("args={[«5»]} env={{ get A() { return 'a'; } }}"),
  "comments between": workflow("/* a */ args /* b */ = /* c */ {/* d */[/* e */ «5» /* f */]}"),
  "code that throws": workflow("args={[]}", 'const text = "🙂"; «missing»();\n'),
};

/** The same for what only the slow way of the bundler can do. It then takes all files of a package. */
const slow: Readonly<Record<string, string>> = {
  "a text by ?text": workflow("args={[job, «5»]}", 'import job from "./🙂 job.js?text";\n'),
  "import.meta": workflow("args={[import.meta.url, «5»]}"),
  "import.meta, CRLF and a mark": `${mark}${workflow("args={[import.meta.url, «5»]}")}`.replaceAll("\n", "\r\n"),
  "an import that is missing": workflow("args={[one]}", '/* 🙂 */ import one from «"./missing.ts"»;\n'),
  "an import that is missing after a mark": `${mark}import one from «"./missing.ts"»; ${workflow("args={[one]}")}`,
  "a syntax error": workflow("args={[]}", 'const text = "🙂"; const two = «;»\n'),
};

const marked = Object.fromEntries(
  Object.entries({ fast, slow }).flatMap(([way, sources]) =>
    Object.entries(sources).map(([name, source]) => [`${way}/${name}.tsx`, source]),
  ),
);
const files = Object.fromEntries(Object.entries(marked).map(([file, source]) => [file, source.replace(/[«»]/g, "")]));
const folder = project({ ...files, "fast/package.json": "{}", "slow/package.json": "{}", "slow/🙂 job.js": "" });

/** The place and the text of what stands in «». */
const expected = (source: string): string => {
  const text = source.replace(/^\uFEFF/, "");
  const start = text.indexOf("«");
  const lines = text.slice(0, start).split(/\r\n|[\r\n]/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${text.slice(start + 1, text.indexOf("»"))}`;
};

const cwds = { "their folder": folder, "the root folder": "/", "a folder below": join(folder, "fast") };

for (const [where, cwd] of Object.entries(cwds)) {
  const { stdout, stderr } = argotsx(["build", folder, "--format", "json", "--no-cache"], { cwd });
  assert.is(stderr, "");
  const reported = readReport(stdout);
  for (const [file, source] of Object.entries(marked)) {
    test(`${file}, from ${where}`, () => {
      const path = relative(cwd, join(folder, file)).replaceAll("\\", "/");
      const found = reported.filter((one) => one.file === path);
      const wanted = expected(source);
      // What was thrown has only a start.
      const rest = wanted.replace(/^\S+ /, "");
      assert.equal(
        found.map((one) => `${one.line}:${one.column} ${underlined(one, files[file] ?? "") ?? rest}`),
        [wanted],
      );
    });
  }
}

test.run();
