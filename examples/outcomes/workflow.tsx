// Tasks that wait for how others ended: after a failure, after one of several, after anything of a loop.
import { and, not, or, param, tasks, template, Workflow } from "argotsx";

const Shell = template("shell", { inputs: { command: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["sh", "-ec"]} args={[inputs.command]} />
));

export const Main = template("main", { inputs: { canary: param.boolean() } }, ({ inputs, Dag }) => {
  const { Build, Canary, Deploy, Rollback } = tasks({ Build: Shell, Canary: Shell, Deploy: Shell, Rollback: Shell });
  const Checks = Shell.each("check", ["curl eu.example.com", "curl us.example.com"]);
  return (
    <Dag>
      <Build command="make" />
      <Canary command="make canary" when={() => inputs.canary()} after={Build} />
      <Deploy command="make deploy" after={[Build, or(Canary.succeeded, Canary.skipped)]} />
      <Checks command={Checks.item} after={Deploy.succeeded} />
      <Rollback command="make rollback" after={or(Canary.failed, Deploy.failed, Checks.allFailed)} />
      <Shell name="page" command="make page" after={or(Rollback.failed, Rollback.errored)} />
      <Shell name="tidy" command="make tidy" depends={and(Build.succeeded, not(Deploy.omitted))} />
    </Dag>
  );
});

export default (
  <Workflow generateName="outcomes-">
    <Main canary={false} />
  </Workflow>
);
