// A service from a commit to production: tests side by side, an image that is scanned, a trial, somebody's yes, regions.
import { readFile } from "node:fs/promises";
import {
  artifact,
  Container,
  dedent,
  git,
  param,
  type Ref,
  tasks,
  template,
  WorkflowTemplate,
  workflow,
} from "argotsx";
import { assess } from "./assess.ts";

const service = "orders";
const image = `registry.example.com/${service}`;

const source = artifact({ path: "/src" });
const digest = param.string();
const environment = param.oneOf(["staging", "eu", "us", "asia"]);
const decision = ["release", "reject"] as const;

interface GoProps {
  readonly version?: Ref<string> | string;
  readonly children: string;
}

/** A script with Go's tools in the source, and with a cache that outlives the pods. */
const Go = ({ version = "1.25", children }: GoProps) => (
  <Container
    image={`golang:${version}`}
    command={["sh", "-euc"]}
    args={[children]}
    workingDir="/src"
    env={{ GOMODCACHE: "/cache/modules", GOCACHE: "/cache/builds" }}
    resources={{ requests: { cpu: "2", memory: "2Gi" }, limits: { memory: "4Gi" } }}
    volumeMounts={{ "/cache": { name: "cache", subPath: `go-${version}` } }}
  />
);

const Checkout = template(
  "checkout",
  { inputs: { repository: source }, outputs: { source, version: param.string({ path: "/tmp/version" }) } },
  ({ outputs, Container }) => (
    <Container
      image="alpine/git:2.49.1"
      command={["sh", "-euc"]}
      args={[`git describe --tags --always | tee ${outputs.version.path}`]}
      workingDir="/src"
    />
  ),
);

const Lint = template("lint", { inputs: { source } }, () => (
  <Go>{dedent`
    test -z "$(gofmt -l .)"
    go vet ./...
    go mod verify
  `}</Go>
));

const UnitTest = template(
  "unit-test",
  {
    inputs: { source, go: param.string() },
    outputs: ({ go }) => ({
      coverage: param.number({ path: "/tmp/coverage" }),
      report: artifact({
        path: "/tmp/coverage.html",
        archive: { none: {} },
        s3: { key: `reports/${workflow.name}/coverage-${go}.html` },
      }),
    }),
  },
  ({ inputs, outputs }) => (
    <Go version={inputs.go}>{dedent`
      go test -race -coverprofile=/tmp/profile ./...
      go tool cover -html=/tmp/profile -o ${outputs.report.path}
      go tool cover -func=/tmp/profile | awk '/^total:/ { print int($3) }' > ${outputs.coverage.path}
    `}</Go>
  ),
);

const IntegrationTest = template("integration-test", { inputs: { source } }, ({ Container }) => (
  <Container
    image="golang:1.25"
    command={["sh", "-euc"]}
    args={[
      dedent`
      until (echo > /dev/tcp/localhost/5432) 2> /dev/null; do sleep 1; done
      go run ./cmd/migrate up
      go test -tags=integration -timeout=10m ./test/...
    `,
    ]}
    workingDir="/src"
    env={{ DATABASE_URL: "postgres://postgres@localhost/orders?sslmode=disable" }}
    sidecars={{
      postgres: { image: "postgres:17-alpine", env: { POSTGRES_HOST_AUTH_METHOD: "trust", POSTGRES_DB: service } },
    }}
    activeDeadlineSeconds={900}
  />
));

const BuildImage = template(
  "build-image",
  { inputs: { source, version: param.string() }, outputs: { digest: param.string({ path: "/tmp/digest" }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="moby/buildkit:v0.24.0-rootless"
      command={["sh", "-euc"]}
      args={[
        dedent`
        buildctl-daemonless.sh build --frontend=dockerfile.v0 \
          --local=context=/src --local=dockerfile=/src --opt=build-arg:VERSION=$VERSION \
          --output=type=image,name=${image}:$VERSION,push=true --metadata-file=/tmp/metadata.json
        sed -n 's/.*"containerimage.digest": "\([^"]*\)".*/\1/p' /tmp/metadata.json > ${outputs.digest.path}
      `,
      ]}
      env={{ VERSION: inputs.version, DOCKER_CONFIG: "/registry", BUILDKITD_FLAGS: "--oci-worker-no-process-sandbox" }}
      securityContext={{ runAsUser: 1000, seccompProfile: { type: "Unconfined" } }}
      volumeMounts={{ "/registry": { name: "registry", readOnly: true } }}
      retryStrategy={{ limit: 2, retryPolicy: "OnError", backoff: { duration: "30s", factor: 2 } }}
    />
  ),
);

const Scan = template(
  "scan",
  { inputs: { digest }, outputs: { report: artifact({ path: "/tmp/scan.json" }) } },
  ({ inputs, outputs, Container }) => (
    <Container
      image="aquasec/trivy:0.66.0"
      args={["image", "--format=json", `--output=${outputs.report.path}`, `${image}@${inputs.digest}`]}
      env={{ DOCKER_CONFIG: "/registry" }}
      volumeMounts={{ "/registry": { name: "registry", readOnly: true } }}
    />
  ),
);

const Assess = template(
  "assess",
  {
    inputs: { report: artifact({ path: "/in/scan.json" }), coverage: param.json<number[]>() },
    outputs: { verdict: param.oneOf(["release", "hold"]), reason: param.string() },
  },
  ({ Script }) => (
    <Script
      image="node:24-alpine"
      run={async ({ report, coverage }) => assess(JSON.parse(await readFile(report, "utf8")), coverage)}
    />
  ),
);

const Deploy = template("deploy", { inputs: { environment, digest } }, ({ inputs, Container }) => (
  <Container
    image="alpine/helm:3.19.0"
    args={[
      "upgrade",
      "--install",
      "--atomic",
      "--timeout=5m",
      `--namespace=${service}`,
      `--kube-context=${inputs.environment}`,
      `--set=image.digest=${inputs.digest}`,
      service,
      `oci://registry.example.com/charts/${service}`,
    ]}
    env={{ KUBECONFIG: "/clusters/config" }}
    volumeMounts={{ "/clusters": { name: "clusters", readOnly: true } }}
    synchronization={{ mutexes: [{ name: `${service}-${inputs.environment}` }] }}
  />
));

const Rollback = template("rollback", { inputs: { environment } }, ({ inputs, Container }) => (
  <Container
    image="alpine/helm:3.19.0"
    args={["rollback", "--wait", `--namespace=${service}`, `--kube-context=${inputs.environment}`, service]}
    env={{ KUBECONFIG: "/clusters/config" }}
    volumeMounts={{ "/clusters": { name: "clusters", readOnly: true } }}
  />
));

const Load = template("load", { inputs: { source, environment } }, ({ inputs, Container }) => (
  <Container
    image="grafana/k6:1.3.0"
    args={["run", "--vus=20", "--duration=2m", "/src/test/load.js"]}
    env={{ BASE_URL: `https://${service}.${inputs.environment}.example.com` }}
  />
));

const Approve = template(
  "approve",
  {
    inputs: { reason: param.string(), decision: param.oneOf(decision, { default: "reject" }) },
    outputs: { decision: param.oneOf(decision, { supplied: true, default: "reject" }) },
  },
  ({ Suspend }) => <Suspend duration="24h" />,
);

const Notify = template("notify", { inputs: { text: param.string() } }, ({ inputs, Http }) => (
  <Http
    method="POST"
    url="https://chat.example.com/hooks/releases"
    headers={{ "Content-Type": "application/json", Authorization: { secretKeyRef: { name: "chat", key: "token" } } }}
    body={() => JSON.stringify({ text: inputs.text() })}
    successCondition="response.statusCode < 300"
  />
));

export const Release = template("release", { inputs: { revision: param.string() } }, ({ inputs, Dag }) => {
  const { Code, Style, Integration } = tasks({ Code: Checkout, Style: Lint, Integration: IntegrationTest });
  const { Image, Scanned, Assessment } = tasks({ Image: BuildImage, Scanned: Scan, Assessment: Assess });
  const { Staging, StagingLoad, Approval } = tasks({ Staging: Deploy, StagingLoad: Load, Approval: Approve });
  const { Canary, CanaryLoad } = tasks({ Canary: Deploy, CanaryLoad: Load });
  const Tests = UnitTest.each("unit-test", ["1.24", "1.25"]);
  const Regions = Deploy.each("region", ["us", "asia"]);
  const { source, version } = Code.outputs;
  const { digest } = Image.outputs;
  const { verdict, reason } = Assessment.outputs;
  const undo = <Rollback environment="eu" when={() => CanaryLoad.status() === "Failed"} />;
  return (
    <Dag>
      <Code repository={git({ repo: `https://git.example.com/team/${service}.git`, revision: inputs.revision })} />
      <Style source={source} />
      <Tests source={source} go={Tests.item} />
      <Integration source={source} />
      <Image source={source} version={version} />
      <Scanned digest={digest} />
      <Assessment report={Scanned.outputs.report} coverage={Tests.outputs.coverage} />
      <Staging environment="staging" digest={digest} after={[Style, Tests, Integration]} />
      <StagingLoad source={source} environment="staging" after={Staging} />
      <Approval reason={reason} after={StagingLoad} when={() => verdict() === "release"} />
      <Canary environment="eu" digest={digest} when={() => Approval.outputs.decision() === "release"} />
      <CanaryLoad source={source} environment="eu" after={Canary.succeeded} hooks={{ failed: undo }} />
      <Regions environment={Regions.item} digest={digest} after={CanaryLoad.succeeded} />
    </Dag>
  );
});

export default (
  <WorkflowTemplate
    name={`release-${service}`}
    labels={{ app: service, team: "checkout" }}
    onExit={<Notify text={`${service}: ${workflow.name} ${workflow.status} after ${workflow.duration} s`} />}
    serviceAccountName="release"
    synchronization={{ mutexes: [`release-${service}`] }}
    activeDeadlineSeconds={172_800}
    podGC={{ strategy: "OnPodSuccess" }}
    ttlStrategy={{ secondsAfterSuccess: 604_800, secondsAfterFailure: 2_592_000 }}
    archiveLogs
    volumes={{
      cache: { persistentVolumeClaim: { claimName: "build-cache" } },
      registry: { secret: { secretName: "registry", items: { ".dockerconfigjson": "config.json" } } },
      clusters: { secret: { secretName: "clusters" } },
    }}
  >
    <Release revision="main" />
  </WorkflowTemplate>
);
