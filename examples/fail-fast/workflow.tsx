// What a failure stops: after a shard of the tests has failed no other one starts, and the tasks beside them go on.
import { Container, Dag, Step, Steps, Task, Workflow } from "argotsx";

export default (
  <Workflow generateName="verify-" entrypoint="verify">
    <Dag name="verify" failFast={false}>
      <Task name="lint" template="make" arguments={{ parameters: { target: "lint" } }} />
      <Task name="docs" template="make" arguments={{ parameters: { target: "docs" } }} depends="lint" />
      <Task name="test" template="shards" />
    </Dag>
    <Steps name="shards" parallelism={2} failFast>
      <Step
        name="shard"
        template="make"
        arguments={{ parameters: { target: "{{item}}" } }}
        withSequence={{ start: 1, end: 8, format: "test-%02d" }}
      />
    </Steps>
    <Container
      name="make"
      inputs={{ parameters: ["target"] }}
      image="registry.example.com/build:3"
      command={["make", "{{inputs.parameters.target}}"]}
    />
  </Workflow>
);
