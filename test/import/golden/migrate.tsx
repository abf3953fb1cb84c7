// Migrates the database, with the application stopped.
import { dedent, Manifest, Parallel, param, Steps, template, Workflow } from "argotsx";

const Scale = template("scale", { inputs: { replicas: param.string() } }, ({ inputs, Resource }) => (
  <Resource
    action="patch"
    mergeStrategy="merge"
    manifest={`
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: orders
      spec:
        replicas: ${inputs.replicas}

    `}
  />
));

const Dump = template("dump", {}, ({ Container }) => (
  <Container
    image="postgres:17"
    command={["sh", "-euc"]}
    args={[
      dedent`
        pg_dump --file "/dumps/$DATABASE.sql"
        gzip --force "/dumps/$DATABASE.sql"

      `,
    ]}
    envFrom={[{ configMapRef: { name: "migration-settings" } }]}
    env={{ PGPASSWORD: { secretKeyRef: { name: "orders", key: "password" } } }}
    volumeMounts={{ "/dumps": "dumps" }}
  />
));

const Check = template("check", {}, ({ Container }) => (
  <Container
    // The tests need a database of their own.
    sidecars={{ postgres: { image: "postgres:17-alpine", env: { POSTGRES_HOST_AUTH_METHOD: "trust" } } }}
    image="registry.example.com/orders-check:4"
  />
));

const Approve = template("approve", {}, ({ Suspend }) => <Suspend duration="2h" />);

const Migrate = template("migrate", {}, ({ Resource }) => (
  <Resource
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

    `}
  />
));

const CheckStep = Check.as("check");

export default (
  <>
    <Manifest
      apiVersion="v1"
      kind="ConfigMap"
      metadata={{ name: "migration-settings" }}
      data={{ DATABASE: "orders", DRY_RUN: "no" }}
    />
    <Workflow
      generateName="migrate-"
      serviceAccountName="migrate"
      synchronization={{ mutexes: ["orders"] }}
      volumes={{ dumps: { persistentVolumeClaim: { claimName: "dumps" } } }}
    >
      <Steps name="main">
        <Scale name="stop" replicas="0" />
        {/* Both read, and neither writes. */}
        <Parallel>
          <Dump />
          <CheckStep continueOn={{ failed: true }} />
        </Parallel>
        <Approve when={() => CheckStep.status() === "Failed"} />
        <Migrate />
        <Scale name="start" replicas="3" />
      </Steps>
    </Workflow>
  </>
);
