// One of two files by what a step found out: which of them it is, an expression says.
import { Container, Parallel, Step, Steps, Workflow } from "argotsx";

const image = "registry.example.com/features:3";
const found = "steps.find.outputs.parameters";
const restored = "steps.restore.outputs.artifacts.features";
const computed = "steps.compute.outputs.artifacts.features";

export default (
  <Workflow generateName="train-" entrypoint="main">
    <Steps name="main">
      <Step name="features" template="features" />
      <Step
        name="train"
        template="train"
        arguments={{ artifacts: { features: "{{steps.features.outputs.artifacts.features}}" } }}
      />
    </Steps>
    <Steps
      name="features"
      outputs={{ artifacts: { features: { fromExpression: `${found}.stored == 'yes' ? ${restored} : ${computed}` } } }}
    >
      <Step name="find" template="find" />
      <Parallel>
        <Step name="restore" template="restore" when="{{steps.find.outputs.parameters.stored}} == yes" />
        <Step name="compute" template="compute" when="{{steps.find.outputs.parameters.stored}} != yes" />
      </Parallel>
    </Steps>
    <Container
      name="find"
      outputs={{ parameters: { stored: { valueFrom: { path: "/tmp/stored" } } } }}
      image={image}
      args={["find", "--stored=/tmp/stored"]}
    />
    <Container
      name="restore"
      outputs={{ artifacts: { features: "/out/features.parquet" } }}
      image={image}
      args={["restore", "--out=/out/features.parquet"]}
    />
    <Container
      name="compute"
      outputs={{ artifacts: { features: "/out/features.parquet" } }}
      image={image}
      args={["compute", "--out=/out/features.parquet"]}
    />
    <Container
      name="train"
      inputs={{ artifacts: { features: "/in/features.parquet" } }}
      image="registry.example.com/train:7"
      args={["--features=/in/features.parquet"]}
    />
  </Workflow>
);
