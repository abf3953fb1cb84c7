// A file is split, its parts are counted side by side, a function adds up, and a condition compares with a limit.
import { artifact, param, s3, tasks, template, Workflow } from "argotsx";

const Split = template(
  "split",
  {
    inputs: { corpus: artifact({ path: "/in/corpus.txt" }), parts: param.number({ default: 4 }) },
    outputs: { parts: param.json<string[]>({ path: "/tmp/parts.json" }), dir: artifact({ path: "/out" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/split:1.4"
      args={[`--parts=${inputs.parts}`, `--ids=${outputs.parts.path}`, inputs.corpus.path, outputs.dir.path]}
    />
  ),
);

const Count = template(
  "count",
  {
    inputs: { part: param.string(), dir: artifact({ path: "/in" }) },
    outputs: { words: param.number({ path: "/tmp/words" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="busybox:1.37"
      command={["sh", "-c"]}
      args={[`wc -w < "${inputs.dir.path}/$PART" > ${outputs.words.path}`]}
      env={{ PART: inputs.part }}
    />
  ),
);

const Sum = template(
  "sum",
  { inputs: { counts: param.json<number[]>() }, outputs: { total: param.number({ stdout: true }) } },
  ({ Script }) => (
    <Script image="node:24-alpine" run={({ counts }) => ({ total: counts.reduce((a, b) => a + b, 0) })} />
  ),
);

const Alert = template("alert", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox:1.37" command={["echo"]} args={[inputs.text]} />
));

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
        <Alert text={`too many words: ${Total.outputs.total}`} when={() => Total.outputs.total() > inputs.limit()} />
      </Dag>
    );
  },
);

export default (
  <Workflow generateName="word-count-">
    <WordCount corpus={s3({ key: "corpora/novel.txt" })} />
  </Workflow>
);
