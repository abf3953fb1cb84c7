// What authors may write as loops, functions and libraries. A line that stops to compile is a broken promise.
import {
  artifact,
  clusterWorkflowTemplate,
  dedent,
  external,
  ForEach,
  Parallel,
  param,
  raw,
  sequence,
  tasks,
  template,
  Workflow,
  workflow,
  workflowTemplate,
} from "argotsx";
import { Down, Echo, Every, type Shard } from "./accepted-typed.tsx";

export const Split = template(
  "split",
  { outputs: { shards: param.json<Shard[]>({ stdout: true }), parts: param.json<readonly string[]>({ path: "/p" }) } },
  ({ Script }) => <Script image="python" command="python" source="print([])" />,
);
export const Count = template(
  "count",
  {
    inputs: { part: param.string(), rows: param.number({ default: 1 }) },
    outputs: { words: param.number({ stdout: true }), log: artifact({ path: "/log" }) },
  },
  ({ Container }) => <Container image="x" />,
);
export const Sum = template.fn("sum", ({ counts, unit = "kb" }: { counts: number[]; unit?: "kb" | "mb" }) => ({
  total: counts.reduce((sum, count) => sum + count, 0),
  unit,
  parts: counts.map((count) => ({ count })),
}));

export const Loops = template("loops", { inputs: { list: param.json<string[]>() } }, ({ inputs, Steps }) => {
  const { Parts, Total, Late } = tasks({
    Parts: Split,
    Total: Sum,
    Late: template.fn("late", async () => ({ at: "" })),
  });
  const PerPart = Count.each("per-part", Parts.outputs.parts);
  const PerShard = Count.each("per-shard", Parts.outputs.shards);
  const Literal = Count.each("literal", [{ name: "linux", bits: 64 }]);
  const Numbers = Count.each("numbers", sequence({ count: Total.outputs.total }));
  return (
    <Steps>
      <Parts />
      <Parallel>
        <PerPart part={PerPart.item} />
        <PerShard part={PerShard.item.name} rows={PerShard.item.rows} when={() => PerShard.item.rows() > 0} />
        <Literal part={Literal.item.name} rows={() => Literal.item().bits + Literal.item.bits()} />
        <Numbers part={`number ${Numbers.item}`} rows={Numbers.item} />
      </Parallel>
      <Total counts={PerShard.outputs.words} />
      <Sum counts={() => PerShard.outputs.words().filter((words) => words > 1)} unit="mb" />
      <Late />
      <ForEach in={inputs.list} when={() => inputs.list().length > 1} after={[PerPart]}>
        {(item) => (
          <>
            <Echo message={item} />
            <Count part={item} rows={() => item().length} />
          </>
        )}
      </ForEach>
      <ForEach in={() => inputs.list().filter((entry) => entry !== "x")}>{(item) => <Echo message={item} />}</ForEach>
      <ForEach in={["a", "b"] as const}>{(item) => <Every required={1} file={raw({ data: "" })} set={item} />}</ForEach>
      <ForEach in={sequence({ start: 1, end: "10", format: "shard-%02d" })}>
        {(item) => <Echo message={item} />}
      </ForEach>
    </Steps>
  );
});

// Functions.

export const Functions = template(
  "functions",
  {
    inputs: { shard: param.json<Shard>(), count: param.number(), file: artifact({ path: "/in" }) },
    outputs: { name: param.string(), big: param.boolean(), log: artifact({ path: "/log" }) },
  },
  ({ Script }) => (
    <Script
      image="node:24-alpine"
      run={async ({ shard, count, file }, { log }) => ({
        name: `${shard.name.toUpperCase()} ${file.length + log.length}`,
        big: shard.rows > count,
      })}
    />
  ),
);
export const Silent = template("silent", { outputs: { log: artifact({ path: "/log" }) } }, ({ Script }) => (
  <Script image="node" command={["node", "--enable-source-maps"]} run={(_, { log }) => void log.length} />
));
export const Shell = template("shell", { inputs: { text: param.string() } }, ({ inputs, Script }) => (
  <Script image="busybox" command="sh" source={dedent`echo ${inputs.text} ${3}`} env={{ TEXT: inputs.text }} />
));

// Libraries.

const Lib = workflowTemplate("lib", { templates: { Echo, Every, Sum }, labels: { app: "lib" }, namespace: "ci" });
const Cluster = clusterWorkflowTemplate("cluster", { templates: { Echo } });
const Far = external("far", {
  templates: {
    Greet: { inputs: { who: param.string() }, outputs: { text: param.string(), log: artifact() } },
    Quiet: { name: "be-quiet" },
  },
  cluster: true,
});

export const Libraries = template("libraries", {}, ({ Dag }) => {
  const { A, B } = tasks({ A: Lib.Echo, B: Far.Greet });
  const Each = Cluster.Echo.each("each", ["x"]);
  return (
    <Dag>
      <A message="x" />
      <B who={A.outputs.text} />
      <Each message={Each.item} />
      <Lib.Sum counts={[1]} />
      <Lib.Every required={1} file={B.outputs.log} />
      <Far.Quiet after={[Each.allFailed]} />
    </Dag>
  );
});

export default [
  <Lib />,
  <Cluster />,
  <Workflow
    generateName="typed-"
    onExit={<Echo message={workflow.status} when={() => workflow.status() !== "Succeeded"} />}
    hooks={{ running: { template: "x", expression: "true" } }}
  >
    <Down depth={3} />
  </Workflow>,
];
