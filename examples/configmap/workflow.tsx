// Another Kubernetes object beside the workflow that reads it.
import { Container, Manifest, Workflow } from "argotsx";

export default [
  <Manifest
    apiVersion="v1"
    kind="ConfigMap"
    metadata={{ name: "simple-parameters", labels: { "workflows.argoproj.io/configmap-type": "Parameter" } }}
    data={{ msg: "hello world" }}
  />,
  <Workflow generateName="arguments-parameters-from-configmap-">
    <Container
      name="print-message-from-configmap"
      inputs={{
        parameters: { message: { valueFrom: { configMapKeyRef: { name: "simple-parameters", key: "msg" } } } },
      }}
      image="busybox"
      command="echo"
      args={["{{inputs.parameters.message}}"]}
    />
  </Workflow>,
];
