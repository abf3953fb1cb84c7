// Containers of one pod that share a folder, without copies in between: what the one called main leaves are the outputs.
import { artifact, ContainerNode, param, tasks, template, Workflow } from "argotsx";

const Build = template(
  "build",
  {
    inputs: { repo: param.string(), revision: param.string({ default: "main" }) },
    outputs: { version: param.string({ path: "/work/VERSION" }), report: artifact({ path: "/work/report" }) },
  },
  ({ inputs, ContainerSet }) => (
    <ContainerSet
      retryStrategy={{ retries: 2, duration: "10s" }}
      volumes={{ work: { emptyDir: {} } }}
      volumeMounts={{ "/work": "work" }}
    >
      <ContainerNode
        name="clone"
        image="alpine/git:2.49.1"
        args={["clone", "--depth=1", `--branch=${inputs.revision}`, inputs.repo, "/work/src"]}
      />
      <ContainerNode
        name="lint"
        image="golangci/golangci-lint:v2.5.0-alpine"
        command={["golangci-lint", "run"]}
        workingDir="/work/src"
        dependencies={["clone"]}
      />
      <ContainerNode
        name="main"
        image="golang:1.25-alpine"
        command={["sh", "-ec"]}
        args={["go test ./... && go build -o /work/bin ./... && cp VERSION /work/ && cp -r report /work/"]}
        workingDir="/work/src"
        dependencies={["clone", "lint"]}
      />
    </ContainerSet>
  ),
);

const Announce = template("announce", { inputs: { version: param.string() } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/announce:1" args={[`--version=${inputs.version}`]} />
));

const Main = template("main", {}, ({ Dag }) => {
  const { Built } = tasks({ Built: Build });
  return (
    <Dag>
      <Built repo="https://git.example.com/team/shop.git" />
      <Announce version={Built.outputs.version} />
    </Dag>
  );
});

export default (
  <Workflow generateName="build-">
    <Main />
  </Workflow>
);
