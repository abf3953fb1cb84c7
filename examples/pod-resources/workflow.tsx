// Resources of whole pods, which their containers share: a rule for the workflow, and more for one template with a sidecar.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="crawl-"
    entrypoint="main"
    podResources={{ requests: { cpu: "500m", memory: "512Mi" }, limits: { memory: "1Gi" } }}
  >
    <Steps name="main">
      <Step name="crawl" template="crawl" />
      <Step name="index" template="index" />
    </Steps>
    <Container
      name="crawl"
      podResources={{ requests: { cpu: "2", memory: "4Gi" }, limits: { memory: "6Gi" } }}
      image="registry.example.com/crawl:3"
      sidecars={{ browser: { image: "registry.example.com/headless-browser:140" } }}
    />
    <Container name="index" image="registry.example.com/index:3" />
  </Workflow>
);
