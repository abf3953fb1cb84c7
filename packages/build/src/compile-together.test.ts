import { test } from "uvu";
import * as assert from "uvu/assert";
import { compiling } from "./testing/compile-files.ts";

const header = 'import { Workflow } from "argotsx";\n';

/** What each file says of how often the one that both import was evaluated. */
const counting = (key: string) => ({
  "lib/count.ts": `const all = globalThis as Record<string, number | undefined>;\nexport const count = (all.${key} = (all.${key} ?? 0) + 1);\n`,
  "a.tsx": `${header}import { count } from "./lib/count";\nexport default <Workflow name="a" count={count} />;\n`,
  "b.tsx": `${header}import { count } from "./lib/count";\n\nexport default <Workflow name="b" count={count} />;\n`,
});

test("files that are made together are one module, in which each has its own export and places", async () => {
  const { path, run } = compiling();
  const { values, files, diagnostics } = await run(counting("together"), { together: true });
  assert.equal(diagnostics, []);
  assert.equal(values, [
    { name: "a", count: 1, file: "a.tsx" },
    { name: "b", count: 1, file: "b.tsx" },
  ]);
  assert.is(files[1]?.path, path("b.tsx"));
  assert.equal(files[1]?.manifests[0]?.locate([]), { file: path("b.tsx"), line: 4, column: 16 });
  assert.ok(files[1]?.inputs.includes(path("lib/count.ts")));
});

test("files whose arrow functions are edited are made together too, with the places that they were written at", async () => {
  const { path, run } = compiling();
  const file = (name: string): string =>
    `${header}import { count } from "./lib/count";\nconst is = () => count > 1; export default <Workflow name="${name}" count={count} is={typeof is} />;\n`;
  const { values, files, diagnostics } = await run(
    { ...counting("edited"), "c.tsx": file("c"), "d.tsx": file("d") },
    { together: true },
  );
  assert.equal(diagnostics, []);
  assert.equal(values, [
    { name: "a", count: 1, file: "a.tsx" },
    { name: "b", count: 1, file: "b.tsx" },
    { name: "c", count: 2, is: "function", file: "c.tsx" },
    { name: "d", count: 2, is: "function", file: "d.tsx" },
  ]);
  for (const [index, name] of [
    [2, "c.tsx"],
    [3, "d.tsx"],
  ] as const)
    assert.equal(files[index]?.manifests[0]?.locate([]), { file: path(name), line: 3, column: 44 });
});

test("what waits for another compilation is evaluated after it", async () => {
  const { run } = compiling();
  const all = globalThis as { isOver?: boolean };
  const after = new Promise<void>((resolve) => {
    setTimeout(() => {
      all.isOver = true;
      resolve();
    }, 500);
  });
  const file = `${header}export default <Workflow isOver={(globalThis as { isOver?: boolean }).isOver} />;\n`;
  const { values } = await run({ "late.tsx": file }, { after });
  assert.equal(values, [{ isOver: true, file: "late.tsx" }]);
});

test("otherwise each is a module of its own", async () => {
  const { run } = compiling();
  const { values } = await run(counting("apart"));
  assert.equal(
    values.map(({ count }) => count),
    [1, 2],
  );
});

test("what goes wrong in one of many is told as if it had been alone", async () => {
  const wrong = {
    "1.tsx": `${header}export default <Workflow name="fine" />;\n`,
    "2.tsx": `${header}\nconst x: any = null;\nexport default <Workflow name={x.y} />;\n`,
    "3.tsx": `${header}export const a = <Workflow />;\n`,
    "4.tsx": `${header}process.exit(1);\nexport default <Workflow />;\n`,
  };
  const arrow = `${header}const is = () => 1 + 1; const x: any = null;\nexport default <Workflow name={x.y} is={typeof is} />;\n`;
  for (const files of [
    wrong,
    { ...wrong, "5.tsx": `${header}export default <Workflow;\n` },
    { ...wrong, "5.tsx": arrow, "6.tsx": arrow.replace("null", "{}") },
  ]) {
    const alone = await compiling().run(files);
    const together = await compiling().run(files, { together: true });
    assert.equal(together.values, alone.values);
    assert.equal([...together.said].sort(), [...alone.said].sort());
    assert.ok(alone.said.length >= 3);
  }
});

test.run();
