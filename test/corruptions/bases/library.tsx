// A cluster workflow template whose parts share values: variables, spread props, macros and records in records.
import { ClusterWorkflowTemplate, Container, type ContainerProps, Dag, Script, Task } from "argotsx";

const limits = {
  cpu: "1",
  memory: "2Gi",
};

const defaults = {
  image: "node:24-alpine",
  imagePullPolicy: "IfNotPresent",
} satisfies Partial<ContainerProps>;

const proxy = { HTTP_PROXY: "http://proxy.example.com:3128" };

const Shell = ({ run, ...rest }: Partial<ContainerProps> & { run: string }) => (
  <Container {...defaults} command={["sh", "-c"]} args={[run]} {...rest} />
);

const pools = { builders: "large" };

const rules = "rules";

export default (
  <ClusterWorkflowTemplate
    name="library"
    workflowMetadata={{ labelsFrom: { project: { expression: "workflow.parameters.project" } } }}
    arguments={{ parameters: ["project"] }}
    executor={{ serviceAccountName: "executor" }}
    entrypoint="all"
  >
    <Dag name="all">
      <Task name="scan" template="scan" />
      <Task name="shell" template="shell" {...{ depends: "scan" }} />
    </Dag>
    <Container
      {...defaults}
      name="scan"
      inputs={{
        artifacts: {
          [`${rules}-cache`]: { path: "/cache", optional: true },
          rules: {
            path: "/rules",
            http: {
              url: "https://rules.example.com/latest.tar.gz",
              headers: { Accept: "application/gzip" },
              auth: {
                oauth2: {
                  scopes: ["read"],
                  endpointParams: [{ key: "audience", value: "rules" }],
                },
              },
            },
          },
        },
      }}
      hostAliases={[{ ip: "10.0.0.7", hostnames: ["scanner.internal"] }]}
      resources={{ limits }}
      env={{ ...proxy, LEVEL: "debug" }}
    />
    <Shell name="shell" run="npm test" tty={true} nodeSelector={{ pool: pools.builders }} />
    <Shell name="lint" run="npm run lint" />
    <Container
      name="database"
      daemon
      image="postgres:18"
      env={[
        { name: "POSTGRES_PASSWORD", value: "test" },
        {
          name: "MEMORY",
          valueFrom: { resourceFieldRef: { resource: "limits.memory", divisor: "1Mi" } },
        },
      ]}
      metrics={{
        prometheus: [
          { name: "database_starts", help: "Databases started", counter: { value: "1" } },
          {
            name: "database_seconds",
            help: "How long databases ran",
            histogram: { value: "{{duration}}", buckets: [1, 10.5, 60] },
          },
        ],
      }}
    />
    <Script
      name="words"
      image="python:3.14-slim"
      command="python"
      workingDir="/tmp"
      source={`
        print("done")
      `}
    />
  </ClusterWorkflowTemplate>
);
