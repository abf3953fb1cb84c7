// No more rights than needed: no root, no token in the pod but for Argo's own part of it, and an account for one template.
import { Container, Step, Steps, Workflow } from "argotsx";

const locked = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
};

export default (
  <Workflow
    generateName="release-notes-"
    entrypoint="main"
    serviceAccountName="workflow"
    automountServiceAccountToken={false}
    executor={{ serviceAccountName: "workflow-executor" }}
    securityContext={{
      runAsNonRoot: true,
      runAsUser: 65_532,
      fsGroup: 65_532,
      seccompProfile: { type: "RuntimeDefault" },
    }}
  >
    <Steps name="main">
      <Step name="write" template="write" />
      <Step name="announce" template="announce" />
    </Steps>
    <Container name="write" image="registry.example.com/notes:2" args={["write"]} securityContext={locked} />
    <Container
      name="announce"
      serviceAccountName="announcer"
      automountServiceAccountToken
      executor={{ serviceAccountName: "announcer-executor" }}
      podSecurityContext={{ runAsNonRoot: true, runAsUser: 10_001 }}
      image="registry.k8s.io/kubectl:v1.34.1"
      args={["annotate", "deployment/shop", "example.com/notes={{workflow.name}}", "--overwrite"]}
      securityContext={locked}
    />
  </Workflow>
);
