// A schedule whose workflow is a call with arguments: the props are the clock's, the child is what runs.
import { CronWorkflow, param, template, workflow } from "argotsx";

const Report = template(
  "report",
  { inputs: { team: param.string(), days: param.number({ default: 7 }) } },
  ({ inputs, Container }) => (
    <Container
      image="registry.example.com/report:5"
      args={[`--team=${inputs.team}`, `--days=${inputs.days}`, `--until=${workflow.scheduledTime}`]}
    />
  ),
);

export default (
  <CronWorkflow
    name="weekly-report"
    schedules={["0 6 * * MON"]}
    timezone="Europe/Zurich"
    concurrencyPolicy="Forbid"
    startingDeadlineSeconds={600}
    workflowSpec={{ activeDeadlineSeconds: 3600, ttlStrategy: { secondsAfterSuccess: 86_400 } }}
  >
    <Report team="shop" />
  </CronWorkflow>
);
