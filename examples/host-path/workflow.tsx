// A folder of the node itself: logs of its system, read on one node that a parameter names.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="node-report-" arguments={{ parameters: { node: "worker-1" } }}>
    <Container
      inputs={{ parameters: ["node"] }}
      nodeSelector={{ "kubernetes.io/hostname": "{{inputs.parameters.node}}" }}
      tolerations={[{ operator: "Exists" }]}
      volumes={{ logs: { hostPath: { path: "/var/log", type: "Directory" } } }}
      image="alpine:3.23"
      command={["du", "-d1", "-h", "/host/log"]}
      volumeMounts={{ "/host/log": { name: "logs", readOnly: true } }}
    />
  </Workflow>
);
