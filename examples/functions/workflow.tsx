// Scripts are TypeScript functions, with what they import: a helper beside this file, and modules of Node.
import { readFile, writeFile } from "node:fs/promises";
import { artifact, param, tasks, template, Workflow } from "argotsx";
import { describe, type Figures } from "./statistics.ts";

const Generate = template(
  "generate",
  { inputs: { lines: param.number() }, outputs: { log: artifact({ path: "/tmp/times.log" }) } },
  ({ Script }) => (
    <Script
      image="node:24-alpine"
      run={async ({ lines }, { log }) => {
        const times = Array.from({ length: lines }, (_, index) => `GET /orders/${index} ${(index * 37) % 101}ms`);
        await writeFile(log, times.join("\n"));
      }}
    />
  ),
);

const Analyse = template(
  "analyse",
  {
    inputs: { log: artifact({ path: "/in/times.log" }), limit: param.number({ default: 40 }) },
    outputs: {
      figures: param.json<Figures>({ path: "/tmp/figures.json" }),
      verdict: param.oneOf(["fine", "slow"], { stdout: true }),
    },
  },
  ({ Script }) => (
    <Script
      image="node:24-alpine"
      run={async ({ log, limit }) => {
        const text = await readFile(log, "utf8");
        const figures = describe([...text.matchAll(/(\d+)ms$/gm)].map(([, time]) => Number(time)));
        return { figures, verdict: figures.median > limit ? "slow" : "fine" };
      }}
    />
  ),
);

const Print = template("print", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

export const Main = template("main", { inputs: { lines: param.number() } }, ({ inputs, Dag }) => {
  const { Log, Analysis } = tasks({ Log: Generate, Analysis: Analyse });
  return (
    <Dag>
      <Log lines={inputs.lines} />
      <Analysis log={Log.outputs.log} />
      <Print
        text={() => `median of ${Analysis.outputs.figures().median} ms`}
        when={() => Analysis.outputs.verdict() === "slow"}
      />
    </Dag>
  );
});

export default (
  <Workflow generateName="functions-">
    <Main lines={1000} />
  </Workflow>
);
