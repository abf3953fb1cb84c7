// Whole workflows as a guide tells them. A line that stops to compile is a broken promise.
import { artifact, param, tasks, template, Workflow } from "argotsx";

const Echo = template(
  "echo",
  { inputs: { message: param.string() }, outputs: { text: param.string({ path: "/tmp/text" }) } },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["sh", "-c"]} args={[`echo ${inputs.message} | tee /tmp/text`]} />
  ),
);

export const Diamond = template(
  "diamond",
  { inputs: { greeting: param.string({ default: "hello" }) }, outputs: { text: param.string() } },
  ({ inputs, Dag }) => {
    const { A, B, C, D } = tasks({ A: Echo, B: Echo, C: Echo, D: Echo });
    return (
      <Dag outputs={{ text: D.outputs.text }}>
        <A message={inputs.greeting} />
        <B message={A.outputs.text} />
        <C message={() => A.outputs.text() + "!"} />
        <D message={`${B.outputs.text} and ${C.outputs.text}`} />
      </Dag>
    );
  },
);

const FlipCoin = template(
  "flip-coin",
  { outputs: { result: param.oneOf(["heads", "tails"], { stdout: true }) } },
  ({ Script }) => <Script image="node:24-alpine" run={() => ({ result: Math.random() < 0.5 ? "heads" : "tails" })} />,
);
const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox" command={["echo"]} args={[inputs.text]} />
));
export const Coinflip = template("coinflip", {}, ({ Dag }) => {
  const { Flip } = tasks({ Flip: FlipCoin });
  return (
    <Dag>
      <Flip />
      <Say name="heads" text="it was heads" when={() => Flip.outputs.result() === "heads"} />
      <Say name="tails" text="it was tails" when={() => Flip.outputs.result() === "tails"} />
    </Dag>
  );
});

const Split = template(
  "split",
  {
    inputs: { corpus: artifact({ path: "/in/corpus.txt" }), parts: param.number() },
    outputs: { parts: param.json<string[]>({ stdout: true }), dir: artifact({ path: "/out" }) },
  },
  ({ inputs, Container }) => <Container image="split" args={[inputs.corpus.path, inputs.parts]} />,
);
const Count = template(
  "count",
  {
    inputs: { part: param.string(), dir: artifact({ path: "/in" }) },
    outputs: { words: param.number({ stdout: true }) },
  },
  ({ inputs, Container }) => <Container image="count" args={[`${inputs.dir.path}/${inputs.part}`]} />,
);
const Sum = template.fn("sum", ({ counts }: { counts: number[] }) => ({ total: counts.reduce((a, b) => a + b, 0) }));

export const WordCount = template(
  "word-count",
  { inputs: { corpus: artifact(), limit: param.number({ default: 1000 }) } },
  ({ inputs, Dag }) => {
    const { Splitter, Total } = tasks({ Splitter: Split, Total: Sum });
    const Counter = Count.each("counter", Splitter.outputs.parts);
    return (
      <Dag>
        <Splitter corpus={inputs.corpus} parts={8} />
        <Counter part={Counter.item} dir={Splitter.outputs.dir} />
        <Total counts={Counter.outputs.words} />
        <Say
          text={`too many words: ${Total.outputs.total}`}
          when={() => Total.outputs.total() > inputs.limit()}
          onExit={<Say text={Total.status} />}
        />
      </Dag>
    );
  },
);

export default (
  <Workflow generateName="diamond-">
    <Diamond greeting="hi" />
  </Workflow>
);
