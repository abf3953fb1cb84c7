// Fields that hold nothing, as some tools write them.
import { param, template, Workflow } from "argotsx";

const Run = template(
  "run",
  { inputs: { count: param.string() }, outputs: { digest: param.string({ path: "/tmp/digest" }) } },
  ({ inputs, Container }) => <Container image="alpine:3.23" env={{ COUNT: inputs.count }} />,
);

const A = Run.as("a");

const Main = template(
  "main",
  {
    inputs: { region: param.string(), count: param.oneOf(["5", "6.5", "true"], { default: "5" }) },
    outputs: { digest: param.string() },
  },
  ({ inputs, Dag }) => (
    <Dag outputs={{ digest: A.outputs.digest }}>
      <A count={inputs.count} />
    </Dag>
  ),
);

export default (
  <Workflow
    generateName="nulls-"
    entrypoint="main"
    arguments={{ parameters: ["region", "zone"] }}
    affinity={{ podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: "zone" }] } }}
    templates={[Run, Main]}
  />
);
