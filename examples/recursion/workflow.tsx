// A template that calls itself, with another argument each time, until a condition no longer holds.
import { param, tasks, template, Workflow } from "argotsx";

const Poll = template(
  "poll",
  { outputs: { state: param.oneOf(["busy", "ready"], { stdout: true }) } },
  ({ Script }) => (
    <Script image="alpine:3.23" command="sh" source="test $((RANDOM % 3)) -gt 0 && echo busy || echo ready" />
  ),
);

const Wait = template("wait", {}, ({ Suspend }) => <Suspend duration="20s" />);

const Await = template("await", { inputs: { attempts: param.number() } }, ({ inputs, Steps }) => {
  const { Now } = tasks({ Now: Poll });
  const isBusy = () => Now.outputs.state() === "busy" && inputs.attempts() > 1;
  return (
    <Steps>
      <Now />
      <Wait when={isBusy} />
      <Await attempts={() => inputs.attempts() - 1} when={isBusy} />
    </Steps>
  );
});

export default (
  <Workflow generateName="recursion-">
    <Await attempts={5} />
  </Workflow>
);
