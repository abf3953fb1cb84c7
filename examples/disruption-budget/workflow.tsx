// Pods that must not be moved while they work: a node is drained only when they have ended.
import { Container, Workflow } from "argotsx";

// A budget for pods of no controller is a whole number: more than there will ever be means all of them.
const all = 9999;

export default (
  <Workflow
    generateName="simulation-"
    podDisruptionBudget={{ minAvailable: all, unhealthyPodEvictionPolicy: "AlwaysAllow" }}
    podMetadata={{ annotations: { "cluster-autoscaler.kubernetes.io/safe-to-evict": "false" } }}
  >
    <Container image="registry.example.com/simulation:2" />
  </Workflow>
);
