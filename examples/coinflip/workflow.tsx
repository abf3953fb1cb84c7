// Steps, of which one of two is chosen by what a script printed.
import { Container, Parallel, Script, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="coinflip-" entrypoint="coinflip">
    <Steps name="coinflip">
      <Step name="flip-coin" template="flip-coin" />
      <Parallel>
        <Step name="heads" template="heads" when="{{steps.flip-coin.outputs.result}} == heads" />
        <Step name="tails" template="tails" when="{{steps.flip-coin.outputs.result}} == tails" />
      </Parallel>
    </Steps>
    <Script
      name="flip-coin"
      image="python:alpine3.23"
      command="python"
      source={`
        import random
        result = "heads" if random.randint(0,1) == 0 else "tails"
        print(result)

      `}
    />
    <Container name="heads" image="busybox" command={["sh", "-c"]} args={['echo "it was heads"']} />
    <Container name="tails" image="busybox" command={["sh", "-c"]} args={['echo "it was tails"']} />
  </Workflow>
);
