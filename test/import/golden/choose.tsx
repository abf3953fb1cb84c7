// Uses the image that is there, and builds one where there is none.
import { param, tasks, template, Workflow, workflow } from "argotsx";

const FindImage = template(
  "find-image",
  { inputs: { digest: param.string() }, outputs: { found: param.string({ path: "/tmp/found" }) } },
  ({ inputs, Container }) => (
    <Container image="registry.example.com/find-image:1" args={[`--digest=${inputs.digest}`, "--found=/tmp/found"]} />
  ),
);

const BuildImage = template(
  "build-image",
  { outputs: { image: param.string({ path: "/tmp/image" }) } },
  ({ Container }) => <Container image="registry.example.com/build:3" args={["--image=/tmp/image"]} />,
);

const { Found, Built } = tasks({ Found: FindImage, Built: BuildImage });

const Image = template(
  "image",
  { inputs: { digest: param.string() }, outputs: { image: param.string() } },
  ({ inputs, Dag }) => (
    <Dag outputs={{ image: () => Built.outputs.image() ?? `registry.example.com/shop@${inputs.digest()}` }}>
      <Found digest={inputs.digest} />
      <Built when={() => Found.outputs.found() !== "true"} />
    </Dag>
  ),
);

const Test = template("test", { inputs: { image: param.string() } }, ({ inputs, Container }) => (
  <Container image={inputs.image} command={["npm", "test"]} />
));

const Shop = Image.as("shop");

const Main = template("main", { inputs: { digest: param.string() } }, ({ inputs, Dag }) => (
  <Dag>
    <Shop digest={inputs.digest} />
    <Test image={Shop.outputs.image} />
    {/* Only for main, and never at the weekend. */}
    <Test
      name="publish"
      image={Shop.outputs.image}
      when={`${workflow.parameters.digest} != ''`}
      depends="test.Succeeded"
    />
  </Dag>
));

export default (
  <Workflow generateName="choose-">
    <Main digest="sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824" />
  </Workflow>
);
