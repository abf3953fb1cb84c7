// A workflow that the clock starts, with templates both as children and as literals.
import { Container, CronWorkflow, Dag, Data, Plugin, Task } from "argotsx";

export default (
  <CronWorkflow
    name="nightly"
    namespace="data"
    schedules={["15 2 * * 1-5", "@weekly"]}
    timezone="Europe/Zurich"
    concurrencyPolicy="Forbid"
    startingDeadlineSeconds={0}
    successfulJobsHistoryLimit={3}
    stopStrategy={{ expression: "cronworkflow.succeeded > 30" }}
    workflowMetadata={{ labels: { schedule: "nightly" } }}
    workflowSpec={{
      entrypoint: "export",
      priority: 10,
      dnsConfig: { options: [{ name: "ndots", value: "2" }] },
      securityContext: { runAsNonRoot: true },
      podDisruptionBudget: { minAvailable: "100%" },
      templateDefaults: { timeout: "1h", container: { imagePullPolicy: "Always" } },
      templates: [
        {
          name: "dump",
          container: { image: "postgres:18", command: ["pg_dump"], workingDir: "/dump" },
        },
        {
          name: "count",
          resource: { action: "get", flags: ["jobs"] },
        },
      ],
    }}
  >
    <Dag name="export" target="announce">
      <Task name="dump" template="dump" />
      <Task name="files" template="files" depends="dump" />
      <Task
        name="verify"
        inline={{
          container: {
            image: "postgres:18",
            command: ["psql"],
          },
        }}
        depends="dump && files"
        withItems={["orders", "customers", { name: "invoices", since: 2020 }]}
      />
      <Task
        name="sample"
        template="count"
        depends="verify"
        withSequence={{
          count: "3",
          format: "shard-%02d",
        }}
      />
      <Task name="announce" template="announce" depends="sample" />
    </Dag>
    <Data
      name="files"
      source={{ artifactPaths: { name: "dumps", s3: { bucket: "exports" } } }}
      transformation={[{ expression: 'filter(data, {# endsWith ".sql"})' }]}
    />
    <Plugin name="announce" plugin={{ slack: { channel: "#data", text: "exported" } }} />
    <Container
      name="count-rows"
      synchronization={{ semaphores: [{ configMapKeyRef: { name: "limits", key: "postgres" } }] }}
      image="postgres:18"
      ports={[{ name: "metrics", containerPort: 9090 }]}
      livenessProbe={{ tcpSocket: { port: "metrics" }, periodSeconds: 10 }}
    />
  </CronWorkflow>
);
