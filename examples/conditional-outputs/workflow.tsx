// Outputs of a template by what its tasks found out: a value of one of two branches, as an expression.
import { param, tasks, template, Workflow } from "argotsx";

const Find = template(
  "find-image",
  { inputs: { digest: param.string() }, outputs: { found: param.boolean({ path: "/tmp/found" }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/find-image:1"
      args={[`--digest=${inputs.digest}`, `--found=${outputs.found.path}`]}
    />
  ),
);

const Build = template(
  "build-image",
  { outputs: { image: param.string({ path: "/tmp/image" }) } },
  ({ outputs, Container }) => (
    <Container image="registry.example.com/build:3" args={[`--image=${outputs.image.path}`]} />
  ),
);

const Image = template(
  "image",
  { inputs: { digest: param.string() }, outputs: { image: param.string() } },
  ({ inputs, Dag }) => {
    const { Found, Built } = tasks({ Found: Find, Built: Build });
    return (
      <Dag
        outputs={{
          image: () => Built.outputs.image() ?? `registry.example.com/shop@${inputs.digest()}`,
        }}
      >
        <Found digest={inputs.digest} />
        <Built when={() => !Found.outputs.found()} />
      </Dag>
    );
  },
);

const Test = template("test", { inputs: { image: param.string() } }, ({ inputs, Container }) => (
  <Container image={inputs.image} command={["npm", "test"]} />
));

const Main = template("main", { inputs: { digest: param.string() } }, ({ inputs, Dag }) => {
  const { Shop } = tasks({ Shop: Image });
  return (
    <Dag>
      <Shop digest={inputs.digest} />
      <Test image={Shop.outputs.image} />
    </Dag>
  );
});

export default (
  <Workflow generateName="conditional-outputs-">
    <Main digest="sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824" />
  </Workflow>
);
