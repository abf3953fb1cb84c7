// An object of the cluster out of a file: what one step rendered, the next one applies and waits for.
import { artifact, param, tasks, template, Workflow } from "argotsx";

const Render = template(
  "render",
  { inputs: { version: param.string() }, outputs: { manifest: artifact({ path: "/out/deployment.yaml" }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/render-chart:1"
      args={["--chart=shop", `--set=version=${inputs.version}`, `--out=${outputs.manifest.path}`]}
    />
  ),
);

const Apply = template("apply", { inputs: { manifest: artifact({ path: "/in/deployment.yaml" }) } }, ({ Resource }) => (
  <Resource
    action="apply"
    manifestFrom={{ artifact: { name: "manifest" } }}
    successCondition="status.readyReplicas > 0"
    failureCondition="status.unavailableReplicas > 2"
  />
));

const Main = template("main", { inputs: { version: param.string() } }, ({ inputs, Steps }) => {
  const { Rendered } = tasks({ Rendered: Render });
  return (
    <Steps>
      <Rendered version={inputs.version} />
      <Apply manifest={Rendered.outputs.manifest} />
    </Steps>
  );
});

export default (
  <Workflow generateName="deploy-" serviceAccountName="deployer">
    <Main version="1.4.0" />
  </Workflow>
);
