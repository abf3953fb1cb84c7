// A store that Argo does not know: an artifact plugin loads and keeps the files, by settings that only it understands.
import { artifact, plugin, template, Workflow, workflow } from "argotsx";

const name = "webdav";
const configuration = JSON.stringify({ url: "https://files.example.com/dav", secret: "webdav" });

const Thumbnails = template(
  "thumbnails",
  {
    inputs: { photos: artifact({ path: "/in/photos" }) },
    outputs: {
      thumbnails: artifact({
        path: "/out/thumbnails",
        plugin: { name, configuration, key: `thumbnails/${workflow.name}.tgz`, connectionTimeoutSeconds: 30 },
      }),
    },
  },
  ({ inputs, outputs, Container }) => (
    <Container image="registry.example.com/thumbnails:2" args={[inputs.photos.path, outputs.thumbnails.path]} />
  ),
);

export default (
  <Workflow generateName="thumbnails-">
    <Thumbnails photos={plugin({ name, configuration, key: "photos/today.tgz" })} />
  </Workflow>
);
