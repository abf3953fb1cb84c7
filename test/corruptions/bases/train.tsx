// A workflow template whose steps run side by side, wait for a person, and use a pod of several containers.
import {
  Container,
  ContainerNode,
  ContainerSet,
  Http,
  Parallel,
  Script,
  Step,
  Steps,
  Suspend,
  WorkflowTemplate,
} from "argotsx";

const scratch = { name: "scratch", mountPath: "/scratch" };

export default (
  <WorkflowTemplate
    name="train"
    annotations={{ "workflows.argoproj.io/description": "Trains a model and waits for a decision" }}
    metadata={{ finalizers: ["example.com/archive"] }}
    entrypoint="main"
    arguments={{
      parameters: {
        dataset: { valueFrom: { configMapKeyRef: { name: "datasets", key: "current" } } },
        rate: 0.001,
      },
      artifacts: {
        images: { s3: { bucket: "datasets", key: "images.tar", insecure: false } },
      },
    }}
    volumes={{
      scratch: { emptyDir: { medium: "Memory", sizeLimit: "4Gi" } },
      settings: { configMap: { name: "trainer", items: { "trainer.toml": { path: "trainer.toml", mode: 420 } } } },
    }}
    affinity={{
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            {
              matchExpressions: [{ key: "gpu", operator: "In", values: ["a100", "h100"] }],
            },
          ],
        },
      },
    }}
    imagePullSecrets={["registry"]}
  >
    <Steps name="main">
      <Step name="candidates" template="candidates" />
      <Parallel>
        <Step
          name="train"
          template="train"
          withParam="{{steps.candidates.outputs.result}}"
          arguments={{ parameters: [{ name: "depth", value: "{{item.depth}}" }] }}
        />
        <Step name="baseline" template="baseline" onExit="notify" />
      </Parallel>
      <Step name="approve" template="approve" />
      <Step name="release" when="{{steps.approve.outputs.parameters.decision}} == yes">
        <Script
          image="node:24-alpine"
          command={["node"]}
          source={`
            console.log("released");
          `}
        />
      </Step>
    </Steps>
    <Script
      name="candidates"
      image="node:24-alpine"
      command={["node"]}
      source={`
        const depths = [4, 8];
        console.log(JSON.stringify(depths.map((depth) => ({ depth }))));
      `}
      env={[{ name: "NODE_OPTIONS", value: "--no-warnings" }]}
    />
    <Container
      name="train"
      inputs={{ parameters: { depth: {}, epochs: 20, solver: { default: "adam", enum: ["adam", "sgd"] } } }}
      outputs={{
        parameters: { accuracy: { valueFrom: { path: "/tmp/accuracy", default: "0" }, globalName: "accuracy" } },
        artifacts: {
          model: { path: "/tmp/model", archive: { tar: { compressionLevel: 9 } }, artifactGC: { strategy: "Never" } },
        },
      }}
      activeDeadlineSeconds="{{inputs.parameters.epochs}}"
      memoize={{ key: "{{inputs.parameters.depth}}", maxAge: "24h", cache: { configMap: { name: "train-cache" } } }}
      initContainers={{
        fetch: { image: "busybox:1.37", command: ["cp", "-r", "/data", "/scratch"], mirrorVolumeMounts: true },
      }}
      sidecars={{
        tensorboard: {
          image: "tensorflow/tensorboard:2.19",
          ports: [{ containerPort: 6006, protocol: "TCP" }],
          readinessProbe: {
            httpGet: { path: "/healthz", port: 6006 },
            initialDelaySeconds: 5,
          },
        },
      }}
      image="pytorch/pytorch:2.9.0"
      command={["python", "train.py"]}
      envFrom={[{ prefix: "S3_", secretRef: { name: "s3" } }]}
      resources={{ limits: { "nvidia.com/gpu": 1 } }}
      volumeMounts={[scratch, { name: "settings", mountPath: "/etc/trainer", readOnly: true }]}
      lifecycle={{
        preStop: { exec: { command: ["sync"] } },
      }}
    />
    <ContainerSet
      name="baseline"
      retryStrategy={{ retries: "3", duration: "1m" }}
      templateRetryStrategy={{ limit: 1 }}
      volumeMounts={[scratch]}
    >
      <ContainerNode name="prepare" image="busybox:1.37" />
      <ContainerNode name="main" image="python:3.14-slim" dependencies={["prepare"]} />
    </ContainerSet>
    <Suspend
      name="approve"
      duration="2d"
      inputs={{ parameters: { decision: { description: "Whether to release", enum: ["yes", "no"] } } }}
      outputs={{ parameters: { decision: { valueFrom: { supplied: {} } } } }}
    />
    <Http
      name="notify"
      url="https://chat.example.com/hooks/training"
      headers={[{ name: "Content-Type", value: "text/plain" }]}
      body="{{workflow.status}}"
      successCondition="response.statusCode == 204"
    />
  </WorkflowTemplate>
);
