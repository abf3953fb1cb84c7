// What authors may write as the values of props: records, names alone, one text for a list, undefined as absent.
import { Container, Http, Resource, Script, Step, Steps, Suspend, Task, Workflow } from "argotsx";

declare const condition: boolean;
declare const list: readonly string[];

export const records = (
  <Workflow
    arguments={{ parameters: { retries: 3, verbose: true, message: "A" }, artifacts: { source: "{{a}}" } }}
    volumes={[{ name: "work", emptyDir: { sizeLimit: "1Gi" } }]}
    synchronization={{ mutexes: { one: { namespace: "ci" } } }}
    templateDefaults={{ dag: { tasks: { a: { template: "t" } } }, initContainers: { fetch: { image: "busybox" } } }}
  >
    <Container
      name="env"
      image="x"
      env={{
        ...(condition && { LEVEL: "debug" }),
        PROXY: condition ? "on" : undefined,
        POD: { valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
      }}
      inputs={{
        parameters: { limit: 10, shape: { enum: ["round", 2] } },
        artifacts: { data: "/in", model: { path: "/m", s3: { key: "m" } } },
      }}
      outputs={{ artifacts: { report: "/out" } }}
      resources={{ limits: { cpu: 0.5, memory: "2Gi", "nvidia.com/gpu": 1 } }}
    />
    <Container name="names" image="x" inputs={{ parameters: ["a", { name: "b", default: "x" }] }} />
    <Http name="http" url="https://a" headers={{ Authorization: { secretKeyRef: { key: "k" } } }} />
    <Suspend name="mutex" synchronization={{ mutexes: ["one"] }} />
  </Workflow>
);

export const lists = (
  <Script
    name="script"
    image={undefined}
    command={["python"]}
    args={list}
    source=""
    retryStrategy={{ limit: "{{a}}" }}
  />
);

export const absent = (
  <Container
    image="x"
    podSpecPatch={condition ? "{}" : undefined}
    nodeSelector={{ pool: condition ? "a" : undefined }}
  />
);

export const calls = [
  <Task name="a" template="t" arguments={{ parameters: ["message"] }} withItems={[1, "a", { b: [true, null] }]} />,
  <Steps name="steps">
    <Step name="a" templateRef={{ name: "lib", template: "echo" }} hooks={{ exit: { template: "t" } }} />
  </Steps>,
  <Resource action="get" manifest="" />,
];
