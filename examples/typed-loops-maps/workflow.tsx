// A loop over objects: the fields of an item are checked where they are used.
import { ForEach, param, template, Workflow } from "argotsx";

const CatOsRelease = template(
  "cat-os-release",
  { inputs: { image: param.string(), tag: param.string() } },
  ({ inputs, Container }) => <Container image={`${inputs.image}:${inputs.tag}`} command={["cat", "/etc/os-release"]} />,
);

const systems = [
  { image: "debian", tag: "9.1" },
  { image: "debian", tag: "8.9" },
  { image: "alpine", tag: "3.6" },
  { image: "ubuntu", tag: "17.10" },
];

const LoopMap = template("loop-map-example", {}, ({ Steps }) => (
  <Steps>
    <ForEach in={systems}>{({ image, tag }) => <CatOsRelease name="test-linux" image={image} tag={tag} />}</ForEach>
  </Steps>
));

export default (
  <Workflow generateName="loops-maps-">
    <LoopMap />
  </Workflow>
);
