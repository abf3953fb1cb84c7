// Loops without a handle: over one task, and over several, which become a template of their own.
import { ForEach, param, sequence, tasks, template, Workflow, workflow } from "argotsx";

const Prepare = template("prepare", { outputs: { version: param.string({ stdout: true }) } }, ({ Container }) => (
  <Container image="alpine:3.23" command={["date", "+%Y.%m.%d"]} />
));

const Image = template(
  "image",
  { inputs: { name: param.string(), version: param.string() }, outputs: { digest: param.string({ stdout: true }) } },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["echo"]} args={[`sha256:${inputs.name}-${inputs.version}`]} />
  ),
);

const Roll = template(
  "roll-out",
  { inputs: { digest: param.string(), port: param.number() } },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["echo"]} args={[`${inputs.digest} on ${inputs.port}`]} />
  ),
);

const Ping = template("ping", { inputs: { count: param.number() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo"]} args={[`ping ${inputs.count} of ${workflow.name}`]} />
));

const services = [
  { name: "api", port: 8080 },
  { name: "web", port: 80 },
];

const Main = template("main", {}, ({ Dag }) => {
  const { Prepared, Built } = tasks({ Prepared: Prepare, Built: Image });
  return (
    <Dag>
      <Prepared />
      <ForEach name="service" in={services}>
        {({ name, port }) => (
          <>
            <Built arguments={{ name }} version={Prepared.outputs.version} />
            <Roll digest={Built.outputs.digest} port={port} />
          </>
        )}
      </ForEach>
      <ForEach in={sequence({ count: 3 })}>{(count) => <Ping count={count} />}</ForEach>
    </Dag>
  );
});

export default (
  <Workflow generateName="for-each-">
    <Main />
  </Workflow>
);
