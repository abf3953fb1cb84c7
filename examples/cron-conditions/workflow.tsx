// A schedule with conditions: no run when the last one is recent, and none at all after five failures.
import { CronWorkflow, template } from "argotsx";

const Sync = template("sync", {}, ({ Container }) => (
  <Container image="registry.example.com/sync:4" args={["--source=erp", "--target=shop"]} />
));

export default (
  <CronWorkflow
    name="sync-products"
    schedules={["0 6 * * MON-FRI", "0 18 * * MON-FRI"]}
    timezone="Europe/Zurich"
    when="{{= cronworkflow.lastScheduledTime == nil || (now() - cronworkflow.lastScheduledTime).Hours() > 4 }}"
    stopStrategy={{ expression: "cronworkflow.failed >= 5" }}
    concurrencyPolicy="Forbid"
    workflowMetadata={{ labels: { app: "sync" }, annotations: { "example.com/owner": "team-shop" } }}
  >
    <Sync />
  </CronWorkflow>
);
