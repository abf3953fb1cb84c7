// Settings that the schedule reads.
import { Container, CronWorkflow, Manifest, WorkflowEventBinding } from "argotsx";

export default (
  <>
    <Manifest
      apiVersion="v1"
      kind="ConfigMap"
      metadata={{ name: "settings" }}
      data={{ LEVEL: "debug", script: 'echo "`date`"' }}
    />
    <CronWorkflow
      name="nightly"
      annotations={{ "example.com/owner": "shop" }}
      schedules={["0 3 * * *"]}
      concurrencyPolicy="Forbid"
      workflowSpec={{ ttlStrategy: { secondsAfterSuccess: 3600 } }}
    >
      <Container
        name="report"
        image="registry.example.com/report:5"
        envFrom={[{ configMapRef: { name: "settings" } }]}
      />
    </CronWorkflow>
    <WorkflowEventBinding
      name="on-push"
      event={{ selector: 'payload.ref == "refs/heads/main"' }}
      submit={{
        workflowTemplateRef: { name: "names" },
        arguments: { parameters: { revision: { valueFrom: { event: "payload.after" } } } },
      }}
    />
  </>
);
