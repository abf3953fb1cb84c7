// A pipeline that waits for somebody: what they choose is an output, and conditions compare it by its type.
import { param, tasks, template, Workflow } from "argotsx";

const choices = ["approve", "reject"] as const;

const Ask = template(
  "ask",
  {
    inputs: { decision: param.oneOf(choices, { default: "reject" }), reason: param.string({ default: "" }) },
    outputs: { decision: param.oneOf(choices, { supplied: true }), reason: param.string({ supplied: true }) },
  },
  ({ Suspend }) => <Suspend />,
);

const Shell = template("shell", { inputs: { command: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["sh", "-ec"]} args={[inputs.command]} />
));

const Main = template("main", {}, ({ Steps }) => {
  const { Approval } = tasks({ Approval: Ask });
  return (
    <Steps>
      <Shell name="stage" command="echo staged" />
      <Approval />
      <Shell name="deploy" command="echo deployed" when={() => Approval.outputs.decision() === "approve"} />
    </Steps>
  );
});

export default (
  <Workflow generateName="approval-">
    <Main />
  </Workflow>
);
