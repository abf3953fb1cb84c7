// Space that lives as long as its pod: on the node's disk, in memory, or a disk of its own of a size and a class.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow generateName="transcode-">
    <Container
      image="registry.example.com/transcode:5"
      args={["--temporary=/tmp/work", "--index=/index", "--frames=/frames"]}
      volumes={{
        work: { emptyDir: { sizeLimit: "5Gi" } },
        index: { emptyDir: { medium: "Memory", sizeLimit: "256Mi" } },
        frames: {
          ephemeral: {
            volumeClaimTemplate: {
              metadata: { labels: { app: "transcode" } },
              spec: {
                accessModes: ["ReadWriteOnce"],
                storageClassName: "fast-ssd",
                resources: { requests: { storage: "200Gi" } },
              },
            },
          },
        },
      }}
      volumeMounts={{ "/tmp/work": "work", "/index": "index", "/frames": "frames" }}
    />
  </Workflow>
);
