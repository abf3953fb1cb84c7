// A CI pipeline as a workflow template: a macro keeps what its containers share, and the cache outlives the runs.
import { artifact, Container, dedent, tasks, template, WorkflowTemplate, workflow } from "argotsx";

const { branch } = workflow.parameters;
const src = "/go/src/github.com/golang/example";
const cached = (path: string, name: string) =>
  artifact({ path, optional: true, s3: { key: `github.com/golang/examples/${branch}/${name}` } });

const Go = ({ children }: { children?: string }) => (
  <Container
    image="golang:1.18"
    workingDir={src}
    volumeMounts={{
      [src]: { name: "work", subPath: "src" },
      "/go/pkg/mod": { name: "work", subPath: "GOMODCACHE" },
      "/root/.cache/go-build": { name: "work", subPath: "GOCACHE" },
    }}
    {...(children && { command: ["sh", "-euxc"], args: [children] })}
  />
);

const CacheRestore = template(
  "cache-restore",
  { inputs: { modules: cached("/mnt/GOMODCACHE", "GOMODCACHE"), builds: cached("/mnt/GOCACHE", "GOCACHE") } },
  () => (
    <Go>{dedent`
      mkdir -p $(go env GOMODCACHE)
      [ -e /mnt/GOMODCACHE ] && cp -Rf /mnt/GOMODCACHE $(go env GOMODCACHE)
      mkdir -p $(go env GOCACHE)
      [ -e /mnt/GOCACHE ] &&  cp -Rf /mnt/GOCACHE $(go env GOCACHE)
    `}</Go>
  ),
);

const CacheStore = template(
  "cache-store",
  { outputs: { modules: cached("/go/pkg/mod", "GOMODCACHE"), builds: cached("/root/.cache/go-build", "GOCACHE") } },
  () => <Go />,
);

const clone = `git clone -v -b "${branch}" --single-branch --depth 1 https://github.com/golang/example.git .`;
const Clone = template("clone", {}, () => <Go>{clone}</Go>);
const Deps = template("deps", {}, () => <Go>go mod download -x</Go>);
const Build = template("build", {}, () => <Go>go build ./...</Go>);

const report = artifact({
  path: `${src}/test-report.html`,
  archive: { none: {} },
  s3: { key: `${branch}/test-report.html` },
});
const Test = template("test", { outputs: { report } }, () => (
  <Go>{dedent`
    go install github.com/jstemmer/go-junit-report@latest
    go install github.com/alexec/junit2html@v0.0.2

    trap 'cat test.out | go-junit-report | junit2html > test-report.html' EXIT

    go test -v ./... 2>&1 > test.out
  `}</Go>
));

const Main = template("main", {}, ({ Dag }) => {
  const { Cache, Source, Modules, Built } = tasks({ Cache: CacheRestore, Source: Clone, Modules: Deps, Built: Build });
  return (
    <Dag>
      <Cache />
      <Source />
      <Modules after={[Source, Cache]} />
      <Built after={Modules} />
      <Test after={Built} />
    </Dag>
  );
});

const claim = { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "64Mi" } } };

export default (
  <WorkflowTemplate
    name="ci"
    arguments={{ parameters: { branch: "master" } }}
    onExit={<CacheStore />}
    volumeClaimTemplates={[{ metadata: { name: "work" }, spec: claim }]}
  >
    <Main />
  </WorkflowTemplate>
);
