// An exit handler is a call like any other, with conditions on how the workflow ended.
import { template, Workflow, workflow } from "argotsx";

const shell = (name: string, text: string) =>
  template(name, {}, ({ Container }) => <Container image="alpine:3.23" command={["sh", "-c"]} args={[text]} />);

const IntentionalFail = shell("intentional-fail", "echo intentional failure; exit 1");
const { name, status, duration, failures } = workflow;
const SendEmail = shell("send-email", `echo send e-mail: ${name} ${status} ${duration}. Failed steps ${failures}`);
const Celebrate = shell("celebrate", "echo hooray!");
const Cry = shell("cry", "echo boohoo!");

const ExitHandler = template("exit-handler", {}, ({ Dag }) => (
  <Dag>
    <SendEmail />
    <Celebrate when={() => workflow.status() === "Succeeded"} />
    <Cry when={() => workflow.status() !== "Succeeded"} />
  </Dag>
));

export default (
  <Workflow generateName="exit-handlers-" onExit={<ExitHandler />}>
    <IntentionalFail />
  </Workflow>
);
