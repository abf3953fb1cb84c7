/** The workflow that a new project begins with: short, and of use on any cluster. */
export const exampleWorkflow = `// Measures every hour how long pages take to answer, and speaks up when the slowest takes too long.
import { CronWorkflow, param, tasks, template } from "argotsx";

const pages = ["https://example.com/", "https://example.com/search"];

/** Runs in a pod, as all functions of templates do. */
const Measure = template.fn("measure", async ({ page }: { page: string }) => {
  const start = Date.now();
  await fetch(page);
  return { took: Date.now() - start };
});

export const slowest = ({ times }: { times: number[] }) => ({ time: Math.max(...times) });

const Slowest = template.fn("slowest", slowest);

export const Warn = template("warn", { inputs: { time: param.number() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", \`a page took \${inputs.time} ms\`]} />
));

/** Each page is measured by a task of its own, side by side; what waits for what follows from the outputs that are used. */
export const Pages = template("pages", { inputs: { limit: param.number({ default: 800 }) } }, ({ inputs, Dag }) => {
  const Times = Measure.each("measure", pages);
  const { Worst } = tasks({ Worst: Slowest });
  return (
    <Dag>
      <Times page={Times.item} />
      <Worst times={Times.outputs.took} />
      <Warn time={Worst.outputs.time} when={() => Worst.outputs.time() > inputs.limit()} />
    </Dag>
  );
});

export default (
  <CronWorkflow name="page-speed" schedules={["0 * * * *"]} concurrencyPolicy="Forbid">
    <Pages limit={500} />
  </CronWorkflow>
);
`;

/** Its test. */
export const exampleTest = `import assert from "node:assert/strict";
import { test } from "node:test";
import { expectClean, expectManifest, expectSnapshot, render } from "argotsx/testing";
import workflow, { Pages, slowest, Warn } from "./page-speed.tsx";

test("there is nothing to report", () => {
  expectClean(render(workflow));
});

test("a run that takes longer than an hour delays the next", () => {
  expectManifest(render(workflow), { kind: "CronWorkflow", spec: { concurrencyPolicy: "Forbid" } });
});

test("the limit may be left out", () => {
  expectClean(render(<Pages />));
});

test("a warning says how long the page took", () => {
  expectSnapshot(render(<Warn time={900} />), new URL("./page-speed.snap.yaml", import.meta.url));
});

test("the slowest page counts", () => {
  assert.deepEqual(slowest({ times: [120, 900, 300] }), { time: 900 });
});
`;

/** What its test compares with. */
export const exampleSnapshot = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: test-
spec:
  entrypoint: warn
  arguments:
    parameters:
      - name: time
        value: "900"
  templates:
    - name: warn
      inputs:
        parameters:
          - name: time
      container:
        image: alpine:3.23
        command:
          - echo
          - a page took {{inputs.parameters.time}} ms
`;
