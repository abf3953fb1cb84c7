// Conditions of `when`: arrow functions where both decide alike whatever happens, else texts.
import { or, Parallel, param, template, Workflow, workflow } from "argotsx";

const Flip = template("flip", { outputs: { result: param.string({ stdout: true }) } }, ({ Script }) => (
  <Script image="python:3.14-alpine" command="python" source='print("heads")' />
));

const Echo = template("echo", {}, ({ Container }) => <Container image="alpine:3.23" />);

const FlipTask = Flip.as("flip");

const Main = template("main", { inputs: { mode: param.string({ default: "fast" }) } }, ({ inputs, Dag }) => (
  <Dag>
    <FlipTask />
    <Flip
      name="retry"
      // It failed, whatever the reason.
      when={() => FlipTask.status() === "Failed" || FlipTask.status() === "Error"}
      after={or(FlipTask, FlipTask.failed)}
    />
    <Echo name="heads" when={`${FlipTask.outputs.result} == heads`} />
    <Echo name="fast" when={`"${inputs.mode}" == "fast"`} />
    <Echo name="never" when="false" />
  </Dag>
));

const Tell = template("tell", {}, ({ Steps }) => (
  <Steps>
    <Parallel>
      <Echo name="good" when={() => workflow.status() === "Succeeded"} />
      <Echo name="bad" when={() => workflow.status() !== "Succeeded"} />
    </Parallel>
  </Steps>
));

export default (
  <Workflow generateName="conditions-" onExit={<Tell />}>
    <Main />
  </Workflow>
);
