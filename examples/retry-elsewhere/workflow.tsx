// Tries on other nodes: an attempt after an error keeps away from the nodes of those before.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="render-"
    arguments={{ parameters: { scene: "harbour" } }}
    retryStrategy={{
      limit: 3,
      retryPolicy: "OnError",
      backoff: { duration: "1m", factor: 2 },
      affinity: { nodeAntiAffinity: {} },
    }}
  >
    <Container image="registry.example.com/render:2" args={["--scene={{workflow.parameters.scene}}"]} />
  </Workflow>
);
