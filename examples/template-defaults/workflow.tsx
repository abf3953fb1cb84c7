// What holds for every template that does not say otherwise: the image, settings and resources of its container, labels.
import { Container, Dag, Task, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="nightly-"
    entrypoint="nightly"
    templateDefaults={{
      metadata: { labels: { team: "shop" } },
      container: {
        image: "registry.example.com/shop:1.4.0",
        resources: { requests: { cpu: "250m", memory: "256Mi" } },
        envFrom: [{ configMapRef: { name: "shop" } }, { secretRef: { name: "shop" }, prefix: "SECRET_" }],
      },
    }}
  >
    <Dag name="nightly">
      <Task name="expire-carts" template="expire-carts" />
      <Task name="rebuild-index" template="rebuild-index" />
    </Dag>
    <Container name="expire-carts" args={["expire-carts", "--older-than=30d"]} />
    <Container name="rebuild-index" args={["rebuild-index"]} resources={{ requests: { cpu: "2", memory: "4Gi" } }} />
  </Workflow>
);
