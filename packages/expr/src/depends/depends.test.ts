import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type Depends,
  evaluateDepends,
  parseDepends,
  printDepends,
  type TaskResult,
  taskResults,
  tasksOf,
} from "./index.ts";

const task = (name: string, result?: TaskResult): Depends => ({ kind: "task", name, ...(result && { result }) });
const a = task("a");
const b = task("b");
const c = task("c", "Failed");

const problemsOf = (text: string): string[] =>
  parseDepends(text).problems.map((problem) => `${problem.start}-${problem.end} ${problem.message}`);

test("puts parentheses only where they change the meaning", () => {
  const or: Depends = { kind: "or", operands: [a, b] };
  const and: Depends = { kind: "and", operands: [a, b] };
  assert.is(printDepends({ kind: "and", operands: [or, c] }), "(a || b) && c.Failed");
  assert.is(printDepends({ kind: "or", operands: [and, c] }), "a && b || c.Failed");
  assert.is(printDepends({ kind: "and", operands: [and, c] }), "a && b && c.Failed");
  assert.is(printDepends({ kind: "not", operand: and }), "!(a && b)");
  assert.is(printDepends({ kind: "not", operand: { kind: "not", operand: c } }), "!!c.Failed");
});

test("prints a chain of one operand as that operand", () => {
  const wrapped: Depends = { kind: "or", operands: [{ kind: "and", operands: [a, b] }] };
  assert.is(printDepends({ kind: "not", operand: wrapped }), "!(a && b)");
  assert.is(
    printDepends({ kind: "and", operands: [{ kind: "and", operands: [{ kind: "or", operands: [a, b] }] }, c] }),
    "(a || b) && c.Failed",
  );
});

test("prints a condition that was built by a loop", () => {
  let tree = a;
  for (let i = 0; i < 50_000; i++) tree = { kind: "and", operands: [tree, b] };
  assert.is(printDepends(tree).length, "a".length + 50_000 * " && b".length);
  assert.equal(tasksOf(tree), ["a", "b"]);
});

test("reads results, hyphens and parentheses", () => {
  const { tree, problems } = parseDepends("build-1.Succeeded && (lint.Failed || !x-2nd.AnySucceeded)||deploy");
  assert.equal(problems, []);
  assert.is(tree && printDepends(tree), "build-1.Succeeded && (lint.Failed || !x-2nd.AnySucceeded) || deploy");
  assert.equal(tree && tasksOf(tree), ["build-1", "lint", "x-2nd", "deploy"]);
});

test("knows where a task is mentioned", () => {
  assert.equal(parseDepends("  ab.Failed ").tree, {
    kind: "task",
    name: "ab",
    result: "Failed",
    at: { start: 2, end: 11 },
  });
});

test("a word in capitals is a task where no operator may stand", () => {
  for (const text of ["And && Or.Failed", "!Not", "Not", "a || (NOT)"]) assert.equal(problemsOf(text), [], text);
});

test("explains what Argo does not take", () => {
  for (const [text, problem] of refused) assert.equal(problemsOf(text), [problem], text);
});

const results = taskResults.join(", ").replace(/, (\w+)$/, " or $1");
const refused: readonly (readonly [string, string])[] = [
  ["", "0-0 the condition is empty: name a task, as in `build` or `build.Failed`"],
  ["a &&", "4-4 a task is missing behind `&&`"],
  ["&& a", "0-2 a task is missing in front of `&&`"],
  ["a & b", "2-3 `&` is no operator here: write `&&`"],
  ["a | b", "2-3 `|` is no operator here: write `||`"],
  ["a and b", "2-5 Argo takes the word `and` for the name of a task here: write `&&`"],
  ["a or b", "2-4 Argo takes the word `or` for the name of a task here: write `||`"],
  ["not a", "0-3 Argo takes the word `not` for the name of a task here: write `!`"],
  ["a AND b", "2-5 Argo takes the word `AND` for the name of a task here: write `&&`"],
  ["Not (a)", "0-3 Argo takes the word `Not` for the name of a task here: write `!`"],
  ["a b", "2-3 an operator is missing before `b`: write `&&` or `||`"],
  ["a !b", "2-3 an operator is missing before `!`: write `&&` or `||`"],
  ["(a", "0-1 this parenthesis is not closed: write `)` behind what belongs into it"],
  ["a)", "1-2 this parenthesis closes nothing: leave it out"],
  ["()", "1-2 a task is missing in front of `)`"],
  ["a.failed", "2-8 `failed` is no result of a task: write `Failed`"],
  ["a.Done", `2-6 \`Done\` is no result of a task: write ${results}`],
  ["a.", `2-2 a result is missing behind \`a.\`: write ${results}`],
  ["a_b", "0-3 `a_b` is no name of a task: Argo allows letters, digits and hyphens there"],
  [
    "in.Failed",
    "0-2 a task called `in` cannot stand in a condition: Argo reads the word as part of its expression language; rename the task",
  ],
  ["1st", "0-3 the name of a task that stands in a condition cannot begin with a digit: rename `1st`"],
  ["{{inputs.parameters.x}}", "0-23 Argo reads this condition before it fills in tags: write the task's name"],
  ["a == b", "2-4 `==` is no operator here: write `&&`, `||` or `!`"],
  ["a ? b : c", "2-3 `?` is no operator here: write `&&`, `||` or `!`"],
  ["tasks['a'].Failed", "5-6 `[` is no operator here: write `&&`, `||` or `!`"],
];

test("survives any text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab.&|!() Ft-]*$/)), (text) => {
      for (const { start, end } of parseDepends(text).problems)
        assert.ok(start >= 0 && start <= end && end <= text.length);
    }),
    { numRuns: 500 },
  );
});

test("refuses what is nested too deeply instead of overflowing", () => {
  for (const text of ["(".repeat(100_000), "!".repeat(100_000), `${"!(".repeat(50_000)}a${")".repeat(50_000)}`])
    assert.match(problemsOf(text)[0] ?? "", /nested more than 500 deep/);
  const long = Array.from({ length: 50_000 }, () => "a").join(" || ");
  assert.is(printDepends(parseDepends(long).tree ?? b), long);
});

test("knows how much Argo compiles", () => {
  const condition = (count: number, result: string) =>
    Array.from({ length: count }, (_, i) => `t${i}${result}`).join(" && ");
  assert.equal(problemsOf(condition(833, "")), []);
  assert.match(problemsOf(condition(834, ""))[0] ?? "", /cannot compile a condition of this size/);
  assert.equal(problemsOf(condition(2500, ".Failed")), []);
  assert.is(problemsOf(condition(2501, ".Failed")).length, 1);
});

const trees = fc.letrec<{ tree: Depends }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.record(
      {
        kind: fc.constant("task" as const),
        name: fc.constantFrom("a", "b-1", "c"),
        result: fc.constantFrom(...taskResults),
      },
      { requiredKeys: ["kind", "name"] },
    ),
    fc.record({ kind: fc.constant("not" as const), operand: tie("tree") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      operands: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).tree;

/** The tree that a parser would have made: without positions, without chains inside chains of the same kind. */
const plain = (tree: Depends): Depends => {
  if (tree.kind === "task") return task(tree.name, tree.result);
  if (tree.kind === "not") return { kind: "not", operand: plain(tree.operand) };
  const operands = tree.operands.map(plain).flatMap((it) => (it.kind === tree.kind ? it.operands : [it]));
  const [only] = operands;
  return operands.length === 1 && only ? only : { kind: tree.kind, operands };
};

test("reads what it printed", () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { tree: read, problems } = parseDepends(printDepends(tree));
      assert.equal(problems, []);
      assert.equal(read && plain(read), plain(tree));
      assert.equal(read && tasksOf(read), tasksOf(tree));
    }),
    { numRuns: 300 },
  );
});

test("means what the results say", () => {
  const known = new Map<string, Set<TaskResult>>([
    ["a", new Set(["Succeeded"])],
    ["b", new Set(["Failed"])],
    ["c", new Set(["Skipped"])],
    ["d", new Set(["Daemoned"])],
    ["constructor", new Set(["Omitted"])],
  ]);
  const holds = (text: string): boolean => evaluateDepends(parseDepends(text).tree ?? task("?"), known);
  assert.is(holds("a && c && d"), true);
  assert.is(holds("b || constructor"), false);
  assert.is(holds("b.Failed && !b && constructor.Omitted"), true);
  assert.is(holds("a || b && b"), true);
  assert.throws(() => holds("nobody"), /no results are known of the task "nobody"/);
});

test.run();
