// How long things may take: the workflow, a pod that runs, one that waits for a node, and both together.
import { Container, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="timeouts-" entrypoint="main" activeDeadlineSeconds={7200}>
    <Steps name="main">
      <Step name="train" template="train" />
      <Step name="evaluate" template="evaluate" />
    </Steps>
    <Container
      name="train"
      timeout="90m"
      pendingTimeout="30m"
      image="registry.example.com/train:7"
      nodeSelector={{ accelerator: "gpu" }}
    />
    <Container name="evaluate" activeDeadlineSeconds={600} image="registry.example.com/evaluate:7" />
  </Workflow>
);
