// Images that not everybody may pull: the secrets of their registries, and when a node asks for them again.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="smoke-tests-" imagePullSecrets={["registry-example-com", "ghcr"]}>
    <Container
      image="registry.example.com/smoke-tests:main"
      imagePullPolicy="Always"
      initContainers={{ ready: { image: "ghcr.io/example/wait-for-shop:1.2.0", imagePullPolicy: "IfNotPresent" } }}
    />
  </Workflow>
);
