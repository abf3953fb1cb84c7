// Work that is not done twice: outputs are kept in a ConfigMap under a key, and taken from there for a day.
import { param, tasks, template, Workflow, workflow } from "argotsx";

export const Resolve = template(
  "resolve",
  {
    inputs: { lockfile: param.string() },
    outputs: { image: param.string({ path: "/tmp/image" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/dependencies:2"
      args={[`--lockfile-hash=${inputs.lockfile}`, `--image=${outputs.image.path}`]}
      memoize={{
        key: `dependencies-${inputs.lockfile}`,
        maxAge: "24h",
        cache: { configMap: { name: "dependencies-cache" } },
      }}
    />
  ),
);

const Test = template("test", { inputs: { image: param.string() } }, ({ inputs, Container }) => (
  <Container image={inputs.image} command={["npm", "test"]} />
));

const Main = template("main", {}, ({ Dag }) => {
  const { Dependencies } = tasks({ Dependencies: Resolve });
  return (
    <Dag>
      <Dependencies lockfile={workflow.parameters.lockfile} />
      <Test image={Dependencies.outputs.image} />
    </Dag>
  );
});

export default (
  <Workflow generateName="test-" arguments={{ parameters: { lockfile: "9f86d081884c" } }}>
    <Main />
  </Workflow>
);
