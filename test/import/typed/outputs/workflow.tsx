// Outputs that are expressions, of parameters and of artifacts.
import { artifact, expr, param, tasks, template, Workflow } from "argotsx";

const Flip = template("flip", { outputs: { result: param.string({ stdout: true }) } }, ({ Script }) => (
  <Script image="python:3.14-alpine" command="python" source='print("heads")' />
));

const Write = template(
  "write",
  { outputs: { text: param.string({ path: "/tmp/text" }), file: artifact({ path: "/tmp/file" }) } },
  ({ Container }) => <Container image="alpine:3.23" command="write" />,
);

const { Coin, Heads, Tails } = tasks({ Coin: Flip, Heads: Write, Tails: Write });

const Choose = template(
  "choose",
  {
    inputs: { shout: param.string({ default: "false" }) },
    outputs: {
      text: param.string(),
      size: param.string(),
      fixed: param.string(),
      safe: param.string({ default: "none" }),
      file: artifact(),
    },
  },
  ({ inputs, Dag }) => (
    <Dag
      outputs={{
        text: () => (Coin.outputs.result() === "heads" ? Heads.outputs.text() : Tails.outputs.text()),
        size: expr`asInt(${inputs.shout}) + len(${Coin.outputs.result})`,
        fixed: expr`1 + 2`,
        safe: () => `${inputs.shout()}!`,
        file: expr`${Coin.outputs.result} == 'heads' ? ${Heads.outputs.file} : ${Tails.outputs.file}`,
      }}
    >
      <Coin />
      <Heads when={`${Coin.outputs.result} == heads`} />
      <Tails when={`${Coin.outputs.result} == tails`} />
    </Dag>
  ),
);

export default (
  <Workflow generateName="choose-">
    <Choose />
  </Workflow>
);
