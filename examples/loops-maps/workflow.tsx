// A step that runs once for each object of a list, and reads the object's fields.
import { Container, Step, Steps, Workflow } from "argotsx";

const systems = [
  { image: "debian", tag: "9.1" },
  { image: "debian", tag: "8.9" },
  { image: "alpine", tag: "3.6" },
  { image: "ubuntu", tag: "17.10" },
];

export default (
  <Workflow generateName="loops-maps-" entrypoint="loop-map-example">
    <Steps name="loop-map-example">
      <Step
        name="test-linux"
        template="cat-os-release"
        arguments={{ parameters: { image: "{{item.image}}", tag: "{{item.tag}}" } }}
        withItems={systems}
      />
    </Steps>
    <Container
      name="cat-os-release"
      inputs={{ parameters: ["image", "tag"] }}
      image="{{inputs.parameters.image}}:{{inputs.parameters.tag}}"
      command="cat"
      args={["/etc/os-release"]}
    />
  </Workflow>
);
