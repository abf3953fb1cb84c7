// Objects of the cluster changed and removed: a patch of one field, and a deletion that passes over what is gone.
import { param, template, Workflow } from "argotsx";

const Scale = template(
  "scale",
  { inputs: { deployment: param.string(), replicas: param.number() } },
  ({ inputs, Resource }) => (
    <Resource
      action="patch"
      mergeStrategy="merge"
      flags={["deployment", inputs.deployment]}
      manifest={JSON.stringify({ spec: { replicas: inputs.replicas } })}
    />
  ),
);

const DeleteJobs = template("delete-jobs", { inputs: { app: param.string() } }, ({ inputs, Resource }) => (
  <Resource action="delete" flags={["jobs", `--selector=app=${inputs.app}`, "--ignore-not-found"]} />
));

const Main = template("main", { inputs: { app: param.string() } }, ({ inputs, Steps }) => (
  <Steps>
    <Scale deployment={inputs.app} replicas={0} />
    <DeleteJobs app={inputs.app} />
  </Steps>
));

export default (
  <Workflow generateName="pause-" serviceAccountName="operator">
    <Main app="shop" />
  </Workflow>
);
