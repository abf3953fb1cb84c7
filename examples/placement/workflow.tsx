// Which nodes pods run on: by labels, by taints that they bear, near others or away from them, and who goes first.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="train-"
    entrypoint="main"
    nodeSelector={{ "kubernetes.io/arch": "amd64" }}
    tolerations={[{ key: "batch", operator: "Equal", value: "true", effect: "NoSchedule" }]}
    affinity={{
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 80,
            preference: {
              matchExpressions: [{ key: "node.kubernetes.io/lifecycle", operator: "In", values: ["spot"] }],
            },
          },
        ],
      },
    }}
    podPriorityClassName="batch"
    schedulerName="volcano"
  >
    <Steps name="main">
      <Step name="prepare" template="prepare" />
      <Step name="train" template="train" />
    </Steps>
    <Container name="prepare" image="registry.example.com/prepare:7" />
    <Container
      name="train"
      image="registry.example.com/train:7"
      nodeSelector={{ "kubernetes.io/arch": "amd64", accelerator: "gpu" }}
      tolerations={[
        { key: "nvidia.com/gpu", operator: "Exists", effect: "NoSchedule" },
        { key: "node.kubernetes.io/unreachable", operator: "Exists", effect: "NoExecute", tolerationSeconds: 600 },
      ]}
      affinity={{
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            { labelSelector: { matchLabels: { app: "train" } }, topologyKey: "kubernetes.io/hostname" },
          ],
        },
        podAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            {
              weight: 50,
              podAffinityTerm: {
                labelSelector: { matchLabels: { app: "feature-store" } },
                topologyKey: "topology.kubernetes.io/zone",
              },
            },
          ],
        },
      }}
      metadata={{ labels: { app: "train" } }}
      priorityClassName="batch-high"
      schedulerName="default-scheduler"
    />
  </Workflow>
);
