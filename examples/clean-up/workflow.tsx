// What becomes of a workflow that has ended: its pods go if they succeeded, it goes after a day, or a week if it failed.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="import-"
    podGC={{
      strategy: "OnPodSuccess",
      labelSelector: { matchExpressions: [{ key: "keep", operator: "DoesNotExist" }] },
      deleteDelayDuration: "10m",
    }}
    ttlStrategy={{ secondsAfterSuccess: 86_400, secondsAfterFailure: 604_800 }}
  >
    <Container image="registry.example.com/import:4" />
  </Workflow>
);
