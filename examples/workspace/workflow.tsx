// A disk that all pods of a workflow share and that goes with it, beside one that stays and one on a server.
import { Container, Step, Steps, Workflow } from "argotsx";

const image = "registry.example.com/maps:8";

export default (
  <Workflow
    generateName="tiles-"
    entrypoint="tiles"
    volumeClaimTemplates={[
      {
        metadata: { name: "workspace" },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: "standard",
          resources: { requests: { storage: "50Gi" } },
        },
      },
    ]}
    volumeClaimGC={{ strategy: "OnWorkflowCompletion" }}
    volumes={{
      fonts: { persistentVolumeClaim: { claimName: "map-fonts", readOnly: true } },
      publication: { nfs: { server: "nfs.example.com", path: "/exports/tiles" } },
    }}
  >
    <Steps name="tiles">
      <Step name="extract" template="extract" />
      <Step name="render" template="render" />
      <Step name="publish" template="publish" />
    </Steps>
    <Container name="extract" image={image} args={["extract"]} volumeMounts={{ "/work": "workspace" }} />
    <Container
      name="render"
      image={image}
      args={["render"]}
      volumeMounts={{ "/work": "workspace", "/usr/share/fonts": { name: "fonts", readOnly: true } }}
    />
    <Container
      name="publish"
      image={image}
      args={["publish", "--to=/publication"]}
      volumeMounts={{
        "/work": { name: "workspace", readOnly: true },
        "/publication": { name: "publication", subPath: "{{workflow.name}}" },
      }}
    />
  </Workflow>
);
