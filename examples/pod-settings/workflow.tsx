// Frames take every field of Argo's templates: volumes, locks, cached results, metrics, placement, patches of the pod.
import { param, template, Workflow, workflow } from "argotsx";

const Train = template(
  "train",
  {
    inputs: { model: param.string(), memory: param.string({ default: "4Gi" }) },
    outputs: { score: param.number({ path: "/tmp/score" }) },
  },
  ({ inputs, outputs, self, Container }) => (
    <Container
      image="registry.example.com/train:7"
      args={[`--model=${inputs.model}`, `--score=${outputs.score.path}`]}
      env={{ RUN: workflow.name, TOKEN: { secretKeyRef: { name: "hub", key: "token" } } }}
      volumes={{ scratch: { emptyDir: { sizeLimit: "20Gi" } }, data: { persistentVolumeClaim: { claimName: "data" } } }}
      volumeMounts={{ "/scratch": "scratch", "/data": { name: "data", readOnly: true } }}
      activeDeadlineSeconds={7200}
      synchronization={{ semaphores: [{ configMapKeyRef: { name: "limits", key: "gpu" } }] }}
      memoize={{ key: `train-${inputs.model}`, maxAge: "24h", cache: { configMap: { name: "train-cache" } } }}
      metrics={{
        prometheus: [
          {
            name: "train_score",
            help: "The score of a model.",
            labels: { model: inputs.model },
            when: () => self.status() === "Succeeded",
            gauge: { realtime: false, value: outputs.score },
          },
          {
            name: "train_seconds",
            help: "How long training takes.",
            labels: { model: inputs.model, status: self.status },
            histogram: { buckets: [600, 1800, 3600], value: self.duration },
          },
        ],
      }}
      nodeSelector={{ accelerator: "gpu" }}
      tolerations={[{ key: "gpu", operator: "Exists", effect: "NoSchedule" }]}
      sidecars={{
        exporter: { image: "registry.example.com/exporter:1", args: ["--watch=/scratch"], mirrorVolumeMounts: true },
      }}
      podSpecPatch={JSON.stringify({
        containers: [{ name: "main", resources: { limits: { memory: inputs.memory } } }],
      })}
    />
  ),
);

export default (
  <Workflow generateName="pod-settings-">
    <Train model="small" memory="8Gi" />
  </Workflow>
);
