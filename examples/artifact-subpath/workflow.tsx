// A part of a stored folder: a step takes the files below one path of what the step before it left.
import { Container, Parallel, Step, Steps, Workflow } from "argotsx";

const image = "registry.example.com/build:3";
const built = "{{steps.build.outputs.artifacts.site}}";

export default (
  <Workflow generateName="site-" entrypoint="main">
    <Steps name="main">
      <Step name="build" template="build" />
      <Parallel>
        <Step
          name="check-links"
          template="check-links"
          arguments={{ artifacts: { pages: { from: built, subPath: "pages" } } }}
        />
        <Step
          name="compress-images"
          template="compress-images"
          arguments={{ artifacts: { images: { from: built, subPath: "assets/images" } } }}
        />
      </Parallel>
    </Steps>
    <Container
      name="build"
      outputs={{ artifacts: { site: { path: "/out/site", archive: { none: {} } } } }}
      image={image}
      args={["build", "--out=/out/site"]}
    />
    <Container
      name="check-links"
      inputs={{ artifacts: { pages: "/in/pages" } }}
      image={image}
      args={["check-links", "/in/pages"]}
    />
    <Container
      name="compress-images"
      inputs={{ artifacts: { images: "/in/images" } }}
      image={image}
      args={["compress", "/in/images"]}
    />
  </Workflow>
);
