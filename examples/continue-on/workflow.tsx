// Steps that may fail: the ones after them run all the same, and the workflow succeeds.
import { Container, Parallel, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="publish-" entrypoint="publish">
    <Steps name="publish">
      <Step name="page" template="upload" arguments={{ parameters: { to: "site" } }} />
      <Parallel>
        <Step
          name="mirror"
          template="upload"
          arguments={{ parameters: { to: "mirror" } }}
          continueOn={{ failed: true, error: true }}
        />
        <Step name="search" template="upload" arguments={{ parameters: { to: "search-index" } }} />
      </Parallel>
      <Step name="announce" arguments={{ parameters: { mirror: "{{steps.mirror.status}}" } }}>
        <Container
          inputs={{ parameters: ["mirror"] }}
          image="registry.example.com/announce:1"
          args={["--mirror={{inputs.parameters.mirror}}"]}
        />
      </Step>
    </Steps>
    <Container
      name="upload"
      inputs={{ parameters: ["to"] }}
      image="registry.example.com/publish:2"
      args={["--to={{inputs.parameters.to}}"]}
    />
  </Workflow>
);
