// Loops with a handle: over a list, over a list that another task made, and over numbers that are counted.
import { param, sequence, tasks, template, Workflow } from "argotsx";

interface Region {
  readonly name: string;
  readonly replicas: number;
}

const FindRegions = template(
  "find-regions",
  { outputs: { regions: param.json<Region[]>({ path: "/tmp/regions.json" }) } },
  ({ outputs, Container }) => (
    <Container
      image="alpine:3.23"
      command={["sh", "-ec"]}
      args={[`echo '[{"name":"eu","replicas":3},{"name":"us","replicas":5}]' > ${outputs.regions.path}`]}
    />
  ),
);

const Build = template("build", { inputs: { target: param.oneOf(["amd64", "arm64"]) } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", "build for", inputs.target]} />
));

const Shard = template("shard", { inputs: { index: param.number(), of: param.number() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo"]} args={[`test shard ${inputs.index} of ${inputs.of}`]} />
));

const Deploy = template(
  "deploy",
  { inputs: { region: param.string(), replicas: param.number() } },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["echo"]} args={[`${inputs.replicas} in ${inputs.region}`]} />
  ),
);

const Main = template("main", { inputs: { shards: param.number() } }, ({ inputs, Dag }) => {
  const { Regions } = tasks({ Regions: FindRegions });
  const Builds = Build.each("build", ["amd64", "arm64"]);
  const Tests = Shard.each("test", sequence({ start: 1, end: inputs.shards }));
  const Deploys = Deploy.each("deploy", Regions.outputs.regions);
  return (
    <Dag>
      <Regions />
      <Builds target={Builds.item} />
      <Tests index={Tests.item} of={inputs.shards} after={Builds} />
      <Deploys region={Deploys.item.name} replicas={Deploys.item.replicas} after={Tests} />
    </Dag>
  );
});

export default (
  <Workflow generateName="each-">
    <Main shards={4} />
  </Workflow>
);
