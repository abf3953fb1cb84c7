// A script is a TypeScript function, and the type of what it returns is the type that conditions compare.
import { param, tasks, template, Workflow } from "argotsx";

const FlipCoin = template(
  "flip-coin",
  { outputs: { result: param.oneOf(["heads", "tails"], { stdout: true }) } },
  ({ Script }) => <Script image="node:24-alpine" run={() => ({ result: Math.random() < 0.5 ? "heads" : "tails" })} />,
);

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox:1.37" command={["echo"]} args={[inputs.text]} />
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

export default (
  <Workflow generateName="coinflip-">
    <Coinflip />
  </Workflow>
);
