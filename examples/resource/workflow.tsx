// A Kubernetes Job that a step creates and waits for, with its settings in a ConfigMap beside the workflow.
import { Container, Manifest, Resource, Step, Steps, Workflow } from "argotsx";

const settings = "migration-settings";

export default (
  <>
    <Manifest
      apiVersion="v1"
      kind="ConfigMap"
      metadata={{ name: settings }}
      data={{ DATABASE: "orders", DRY_RUN: "no" }}
    />
    <Workflow generateName="migrate-" entrypoint="main">
      <Steps name="main">
        <Step name="migrate" template="migrate" />
        <Step
          name="report"
          template="report"
          arguments={{ parameters: { job: "{{steps.migrate.outputs.parameters.job}}" } }}
        />
      </Steps>
      <Resource
        name="migrate"
        outputs={{ parameters: { job: { valueFrom: { jsonPath: "{.metadata.name}" } } } }}
        action="create"
        setOwnerReference
        successCondition="status.succeeded > 0"
        failureCondition="status.failed > 2"
        manifest={`
          apiVersion: batch/v1
          kind: Job
          metadata:
            generateName: migrate-
          spec:
            template:
              spec:
                restartPolicy: Never
                containers:
                  - name: migrate
                    image: flyway/flyway:11
                    args: [migrate]
                    envFrom:
                      - configMapRef:
                          name: ${settings}
        `}
      />
      <Container
        name="report"
        inputs={{ parameters: ["job"] }}
        image="busybox:1.37"
        command={["echo", "{{inputs.parameters.job}} is done"]}
      />
    </Workflow>
  </>
);
