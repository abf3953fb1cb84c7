import { ClusterWorkflowTemplate, ContainerNode, dedent, param, template } from "argotsx";

const Build = template(
  "build",
  { inputs: { repository: param.string() }, outputs: { digest: param.string({ path: "/tmp/digest" }) } },
  ({ inputs, Container }) => (
    <Container
      image="moby/buildkit:v0.24.0-rootless"
      command={["sh", "-euc"]}
      args={[
        dedent`
          buildctl-daemonless.sh build --frontend=dockerfile.v0 --local=context=/src \
            --output=type=image,name=${inputs.repository},push=true --metadata-file=/tmp/metadata.json
          sed -n 's/.*"containerimage.digest": "\([^"]*\)".*/\1/p' /tmp/metadata.json > /tmp/digest

        `,
      ]}
      securityContext={{ seccompProfile: { type: "Unconfined" }, runAsUser: 1000 }}
    />
  ),
);

const Scan = template("scan", { inputs: { image: param.string() } }, ({ inputs, ContainerSet }) => (
  <ContainerSet volumeMounts={{ "/reports": "reports" }} volumes={{ reports: { emptyDir: {} } }}>
    <ContainerNode
      name="scan"
      image="aquasec/trivy:0.67.0"
      args={["image", "--output=/reports/scan.json", inputs.image]}
    />
    <ContainerNode
      name="main"
      dependencies={["scan"]}
      image="alpine:3.23"
      command={["sh", "-c"]}
      args={["! grep -q CRITICAL /reports/scan.json"]}
    />
  </ContainerSet>
));

const BuildTask = Build.as("build");

// Builds an image and checks what is in it.
const Image = template(
  "image",
  {
    inputs: { repository: param.string(), platforms: param.string({ value: "linux/amd64" }) },
    outputs: { digest: param.string() },
  },
  ({ inputs, Dag }) => (
    <Dag target="scan" outputs={{ digest: BuildTask.outputs.digest }}>
      <BuildTask repository={inputs.repository} />
      <Scan image={`${inputs.repository}@${BuildTask.outputs.digest}`} />
    </Dag>
  ),
);

export default (
  <ClusterWorkflowTemplate name="images" podGC={{ strategy: "OnPodSuccess" }} templates={[Build, Scan, Image]} />
);
