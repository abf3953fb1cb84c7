// Devices that a pod claims by what they can do: a GPU for each pod, made by a claim's template, and one that is shared.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="inference-"
    entrypoint="main"
    resourceClaims={[{ name: "gpu", resourceClaimTemplateName: "gpu-small" }]}
  >
    <Steps name="main">
      <Step name="embed" template="embed" />
      <Step name="rank" template="rank" />
    </Steps>
    <Container
      name="embed"
      image="registry.example.com/embed:4"
      resources={{ claims: [{ name: "gpu" }], limits: { memory: "16Gi" } }}
    />
    <Container
      name="rank"
      resourceClaims={[{ name: "shared-gpu", resourceClaimName: "gpu-of-the-team" }]}
      image="registry.example.com/rank:4"
      resources={{ claims: [{ name: "shared-gpu" }], limits: { memory: "8Gi" } }}
    />
  </Workflow>
);
