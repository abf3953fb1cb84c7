// Outputs that all of the workflow sees: an exit handler reads what a template deep inside has found.
import { artifact, param, template, Workflow, workflow } from "argotsx";

const Backup = template(
  "backup",
  {
    inputs: { database: param.string() },
    outputs: {
      size: param.number({ path: "/tmp/size", globalName: "backup-size" }),
      log: artifact({ path: "/tmp/backup.log", globalName: "backup-log" }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/backup:3"
      args={[`--database=${inputs.database}`, `--size=${outputs.size.path}`, `--log=${outputs.log.path}`]}
    />
  ),
);

const Report = template(
  "report",
  { inputs: { size: param.string(), log: artifact({ path: "/in/backup.log" }) } },
  ({ inputs, Container }) => (
    <Container image="registry.example.com/report:5" args={[`--size=${inputs.size}`, `--log=${inputs.log.path}`]} />
  ),
);

const Nightly = template("nightly", {}, ({ Steps }) => (
  <Steps>
    <Backup database="orders" />
  </Steps>
));

export default (
  <Workflow
    generateName="nightly-"
    onExit={
      <Report
        size={workflow.outputs.parameters["backup-size"]}
        log={workflow.outputs.artifacts["backup-log"]}
        when={() => workflow.status() === "Succeeded"}
      />
    }
  >
    <Nightly />
  </Workflow>
);
