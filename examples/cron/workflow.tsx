// A workflow that the clock starts. Its props are the schedule's, its children the workflow's templates.
import { Container, CronWorkflow } from "argotsx";

export default (
  <CronWorkflow
    name="hello-world"
    schedules={["* * * * *"]}
    timezone="America/Los_Angeles"
    startingDeadlineSeconds={0}
    concurrencyPolicy="Replace"
    successfulJobsHistoryLimit={4}
    failedJobsHistoryLimit={4}
    suspend={false}
  >
    <Container
      name="hello-world-with-time"
      image="busybox"
      command="echo"
      args={["🕓 hello world. Scheduled on: {{workflow.scheduledTime}}"]}
    />
  </CronWorkflow>
);
