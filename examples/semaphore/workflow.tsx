// At most so many at a time, of all workflows together: limits from a ConfigMap, of the workflow and of a template.
import { ForEach, Manifest, param, template, Workflow } from "argotsx";

const limits = "limits";

const Import = template("import", { inputs: { region: param.string() } }, ({ inputs, Container }) => (
  <Container
    image="registry.example.com/import:4"
    args={[`--region=${inputs.region}`]}
    synchronization={{ semaphores: [{ configMapKeyRef: { name: limits, key: "database-connections" } }] }}
  />
));

const Main = template("main", {}, ({ Dag }) => (
  <Dag>
    <ForEach in={["eu", "us", "asia"]}>{(region) => <Import region={region} />}</ForEach>
  </Dag>
));

export default (
  <>
    <Manifest
      apiVersion="v1"
      kind="ConfigMap"
      metadata={{ name: limits }}
      data={{ imports: "3", "database-connections": "2" }}
    />
    <Workflow
      generateName="import-"
      synchronization={{ semaphores: [{ configMapKeyRef: { name: limits, key: "imports" } }] }}
    >
      <Main />
    </Workflow>
  </>
);
