// Steps run one after another, those of a Parallel side by side, and a template of tasks is a step like any other.
import { Parallel, param, tasks, template, Workflow } from "argotsx";

const Shell = template(
  "shell",
  { inputs: { command: param.string() }, outputs: { text: param.string({ stdout: true }) } },
  ({ inputs, Container }) => <Container image="alpine:3.23" command={["sh", "-ec"]} args={[inputs.command]} />,
);

const Checks = template("checks", { inputs: { version: param.string() } }, ({ inputs, Dag }) => (
  <Dag>
    <Shell name="lint" command={`echo lint ${inputs.version}`} />
    <Shell name="audit" command={`echo audit ${inputs.version}`} />
  </Dag>
));

const Release = template("release", { outputs: { digest: param.string() } }, ({ Steps }) => {
  const { Version, Image } = tasks({ Version: Shell, Image: Shell });
  return (
    <Steps outputs={{ digest: Image.outputs.text }}>
      <Version command="date +%Y.%m.%d" />
      <Parallel>
        <Checks version={Version.outputs.text} />
        <Image command={`echo sha256:${Version.outputs.text}`} />
      </Parallel>
      <Shell name="announce" command={`echo ${Version.outputs.text} is ${Image.outputs.text}`} />
    </Steps>
  );
});

export default (
  <Workflow generateName="release-">
    <Release />
  </Workflow>
);
