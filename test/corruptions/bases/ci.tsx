// A workflow beside the objects that it needs: a graph of tasks, containers, a script and an inline template.
import { Container, Dag, Manifest, Resource, Script, Task, Workflow } from "argotsx";
import { Release, Report } from "./parts/report.tsx";
import shard from "./parts/shard.py";

const services = ["api", "web"];

export default (
  <>
    <Workflow
      generateName="ci-"
      labels={{ team: "payments", "app.kubernetes.io/part-of": "shop" }}
      entrypoint="pipeline"
      onExit="report"
      serviceAccountName="ci"
      parallelism={4}
      activeDeadlineSeconds={3600}
      arguments={{ parameters: { revision: "main", shards: 4, publish: false } }}
      podGC={{
        strategy: "OnPodSuccess",
        deleteDelayDuration: "30s",
      }}
      synchronization={{ mutexes: ["payments-ci"] }}
      tolerations={[
        { key: "dedicated", operator: "Equal", value: "ci" },
        { key: "spot", operator: "Exists" },
      ]}
      volumeClaimTemplates={[
        {
          metadata: { name: "workspace" },
          spec: {
            accessModes: ["ReadWriteOnce"],
            resources: { requests: { storage: "10Gi" } },
          },
        },
      ]}
      metrics={{
        prometheus: [
          {
            name: "ci_duration_seconds",
            help: "How long a run took",
            labels: { status: "{{workflow.status}}" },
            gauge: { realtime: false, value: "{{workflow.duration}}" },
          },
        ],
      }}
    >
      <Dag name="pipeline" failFast={false}>
        <Task name="checkout" template="checkout" />
        <Task name="shards" template="shards" />
        <Task
          name="test"
          template="test"
          dependencies={["checkout", "shards"]}
          arguments={{
            parameters: {
              shard: "{{item}}",
              verbose: true,
            },
            artifacts: { source: "{{tasks.checkout.outputs.artifacts.source}}" },
          }}
          withParam="{{tasks.shards.outputs.result}}"
          hooks={{
            failed: { expression: 'tasks.test.status == "Failed"', template: "report" },
          }}
        />
        <Task name="lint" depends="checkout">
          <Container image="golangci/golangci-lint:v2" args={["run", "./..."]} />
        </Task>
        {services.map((service) => (
          <Release service={service} />
        ))}
      </Dag>
      <Container
        name="checkout"
        inputs={{
          artifacts: {
            source: {
              path: "/src",
              git: { repo: "https://git.example.com/shop.git", depth: 1 },
            },
          },
        }}
        outputs={{ artifacts: { source: "/src" } }}
        image="alpine:3.23"
        command="ls"
        volumeMounts={{ "/workspace": "workspace", "/cache": { name: "workspace", subPath: "cache" } }}
      />
      <Script name="shards" image="python:3.14-slim" command="python" source={shard} />
      <Container
        name="test"
        inputs={{ parameters: ["shard", { name: "verbose", default: false }], artifacts: ["source"] }}
        retryStrategy={{
          limit: 2,
          retryPolicy: "OnError",
          backoff: { duration: "10s", factor: 2 },
        }}
        image="golang:1.26"
        command={["go"]}
        args={["test", "./..."]}
        env={{
          SHARD: "{{inputs.parameters.shard}}",
          TOKEN: { secretKeyRef: { name: "ci", key: "token" } },
          POD_IP: { valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
        }}
        resources={{
          requests: { cpu: "500m", memory: "1Gi" },
          limits: { memory: "2Gi" },
        }}
        securityContext={{ runAsUser: 1000 }}
        podSecurityContext={{ fsGroup: 2000 }}
      />
      <Resource
        name="build"
        inputs={{ parameters: ["service"] }}
        action="create"
        setOwnerReference
        successCondition="status.succeeded > 0"
        manifest={`
          apiVersion: batch/v1
          kind: Job
          metadata:
            generateName: build-{{inputs.parameters.service}}-
        `}
      />
      <Report channel="ci" timeoutSeconds={20} />
    </Workflow>
    <Manifest apiVersion="v1" kind="ConfigMap" metadata={{ name: "ci-limits" }} data={{ tests: "4" }} />
  </>
);
