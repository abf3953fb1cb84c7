// How files are packed for the store: as zip, as tar or as they are; and the rights with which they come out of it.
import { artifact, tasks, template, Workflow } from "argotsx";

const Build = template(
  "build",
  {
    outputs: {
      site: artifact({ path: "/out/site", archive: { zip: {} } }),
      tools: artifact({ path: "/out/tools", archive: { tar: { compressionLevel: 9 } } }),
      checksums: artifact({ path: "/out/SHA256SUMS", archive: { none: {} } }),
    },
  },
  ({ Container }) => <Container image="registry.example.com/build:3" args={["--out=/out"]} />,
);

const Publish = template(
  "publish",
  {
    inputs: {
      site: artifact({ path: "/site" }),
      tools: artifact({ path: "/tools", mode: 0o755, recurseMode: true }),
      checksums: artifact({ path: "/tmp/SHA256SUMS" }),
    },
  },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["/tools/publish", inputs.site.path, inputs.checksums.path]} />
  ),
);

const Main = template("main", {}, ({ Dag }) => {
  const { Built } = tasks({ Built: Build });
  return (
    <Dag>
      <Built />
      <Publish site={Built.outputs.site} tools={Built.outputs.tools} checksums={Built.outputs.checksums} />
    </Dag>
  );
});

export default (
  <Workflow generateName="archives-">
    <Main />
  </Workflow>
);
