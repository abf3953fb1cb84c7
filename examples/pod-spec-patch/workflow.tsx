// What no field says, patched into pods: for all of the workflow, and for one template with its inputs as limits.
import { dedent, param, template, Workflow, workflow } from "argotsx";

const Train = template(
  "train",
  { inputs: { model: param.string(), gpus: param.number(), memory: param.string() } },
  ({ inputs, Container }) => (
    <Container
      image="registry.example.com/train:7"
      args={[`--model=${inputs.model}`]}
      podSpecPatch={dedent`
        containers:
          - name: main
            resources:
              limits:
                memory: "${inputs.memory}"
                nvidia.com/gpu: "${inputs.gpus}"
      `}
    />
  ),
);

export default (
  <Workflow
    generateName="train-"
    podSpecPatch={dedent`
      terminationGracePeriodSeconds: 120
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              workflows.argoproj.io/workflow: "${workflow.name}"
    `}
  >
    <Train model="ranking" gpus={2} memory="64Gi" />
  </Workflow>
);
