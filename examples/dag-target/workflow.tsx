// A DAG of which a run does only a part: the targets that its arguments name, and what these depend on.
import { Container, Dag, Task, Workflow } from "argotsx";

const make = (target: string) => ({ parameters: { target } });

export default (
  <Workflow generateName="make-" entrypoint="all" arguments={{ parameters: { targets: "test-api test-web" } }}>
    <Dag name="all" target="{{workflow.parameters.targets}}">
      <Task name="generate" template="make" arguments={make("generate")} />
      <Task name="test-api" template="make" arguments={make("test-api")} dependencies={["generate"]} />
      <Task name="test-web" template="make" arguments={make("test-web")} dependencies={["generate"]} />
      <Task name="release" template="make" arguments={make("release")} dependencies={["test-api", "test-web"]} />
    </Dag>
    <Container
      name="make"
      inputs={{ parameters: ["target"] }}
      image="registry.example.com/build:3"
      command={["make", "{{inputs.parameters.target}}"]}
    />
  </Workflow>
);
