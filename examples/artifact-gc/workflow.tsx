// When stored files are deleted: with the workflow as a rule, some as soon as it has ended, some never.
import { artifact, template, Workflow } from "argotsx";

const Render = template(
  "render",
  {
    outputs: {
      video: artifact({ path: "/out/video.mp4", artifactGC: { strategy: "Never" } }),
      preview: artifact({ path: "/out/preview.gif" }),
      frames: artifact({
        path: "/tmp/frames",
        artifactGC: {
          strategy: "OnWorkflowCompletion",
          serviceAccountName: "frames-cleaner",
          podMetadata: { labels: { team: "media" } },
        },
      }),
    },
  },
  ({ outputs, Container }) => (
    <Container
      image="registry.example.com/render:2"
      args={[`--video=${outputs.video.path}`, `--preview=${outputs.preview.path}`, `--frames=${outputs.frames.path}`]}
    />
  ),
);

export default (
  <Workflow
    generateName="render-"
    artifactGC={{
      strategy: "OnWorkflowDeletion",
      serviceAccountName: "artifact-cleaner",
      podMetadata: { labels: { team: "platform" } },
      podSpecPatch: JSON.stringify({ nodeSelector: { pool: "housekeeping" } }),
      forceFinalizerRemoval: true,
    }}
  >
    <Render />
  </Workflow>
);
