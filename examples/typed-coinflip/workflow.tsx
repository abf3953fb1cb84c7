// Conditions are TypeScript: comparing the coin with anything but heads or tails is a type error.
import { param, tasks, template, Workflow } from "argotsx";

const side = param.oneOf(["heads", "tails"], { stdout: true });

const FlipCoin = template("flip-coin", { outputs: { side } }, ({ Script }) => (
  <Script
    image="python:alpine3.23"
    command="python"
    source={`
      import random
      result = "heads" if random.randint(0,1) == 0 else "tails"
      print(result)
    `}
  />
));

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="busybox" command={["sh", "-c"]} args={[`echo "${inputs.text}"`]} />
));

const Coinflip = template("coinflip", {}, ({ Dag }) => {
  const { Flip } = tasks({ Flip: FlipCoin });
  return (
    <Dag>
      <Flip />
      <Say name="heads" text="it was heads" when={() => Flip.outputs.side() === "heads"} />
      <Say name="tails" text="it was tails" when={() => Flip.outputs.side() === "tails"} />
    </Dag>
  );
});

export default (
  <Workflow generateName="coinflip-">
    <Coinflip />
  </Workflow>
);
