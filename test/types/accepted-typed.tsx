// What authors may write as templates. A line that stops to compile is a broken promise.
import { artifact, expr, lastRetry, param, pod, retries, tasks, template, workflow } from "argotsx";

declare const maybe: string | undefined;
declare const on: boolean;

export interface Shard {
  readonly name: string;
  readonly rows: number;
  readonly tags?: readonly string[];
}

export const Echo = template(
  "echo",
  { inputs: { message: param.string() }, outputs: { text: param.string({ path: "/tmp/text" }) } },
  ({ inputs, Container }) => (
    <Container image="alpine:3.23" command={["sh", "-c"]} args={[`echo ${inputs.message} | tee /tmp/text`]} />
  ),
);

export const Every = template(
  "every",
  {
    inputs: {
      text: param.string({ description: "a text", default: "x" }),
      number: param.number({ default: 1 }),
      boolean: param.boolean({ default: false }),
      set: param.oneOf(["a", "b"], { default: "a" }),
      shard: param.json<Shard>({ default: { name: "all", rows: 0 } }),
      list: param.json<string[]>({ default: [] }),
      level: param.string({ configMapKeyRef: { name: "config", key: "level" } }),
      required: param.number({ description: maybe }),
      file: artifact({ path: "/in/file" }),
      source: artifact({ path: "/src", git: { repo: "https://example.com/a.git" } }),
      perhaps: artifact({ path: "/perhaps", optional: true, mode: 0o644 }),
    },
    outputs: {
      text: param.string({ stdout: true }),
      total: param.number({ path: "/tmp/total", default: 0, globalName: "total" }),
      status: param.json<{ ready: boolean }>({ jsonPath: "{.status}" }),
      report: artifact({ path: "/out", s3: { key: "report.tgz" }, archive: { none: {} } }),
    },
  },
  ({ inputs, outputs, self, Container }) => (
    <Container
      image={`registry/${inputs.text}:${inputs.number}`}
      command={["run", inputs.text, inputs.file.path, outputs.total.path, outputs.report.path]}
      args={[`--shard=${inputs.shard}`, inputs.number, inputs.boolean, () => inputs.text().toUpperCase()]}
      workingDir={inputs.level}
      env={{
        TEXT: inputs.text,
        NUMBER: inputs.number,
        LIST: inputs.list,
        SHARD: inputs.shard,
        BOTH: `${inputs.set}-${workflow.name}`,
        DOUBLE: () => inputs.number() * 2,
        BIG: () => inputs.required() > 100,
        POD: pod.name,
        SECRET: { secretKeyRef: { name: inputs.text, key: "token" } },
        ...(on && { OFF: "1" }),
        PERHAPS: maybe,
      }}
      volumes={{ work: { emptyDir: {} }, data: { persistentVolumeClaim: { claimName: inputs.text } } }}
      volumeMounts={{ "/work": "work" }}
      metadata={{ labels: { app: inputs.text } }}
      resources={{ limits: { cpu: 1, memory: "1Gi" } }}
      nodeSelector={{ pool: inputs.set }}
      activeDeadlineSeconds={inputs.required}
      retryStrategy={{ limit: 3, expression: () => lastRetry.exitCode() > 1 && retries() < 2 }}
      synchronization={{ mutexes: [{ name: `lock-${inputs.text}` }] }}
      memoize={{ maxAge: "1h", key: `every-${inputs.number}`, cache: { configMap: { name: "cache" } } }}
      metrics={{
        prometheus: [
          { name: "failed", help: "how often", when: () => self.status() === "Failed", counter: { value: "1" } },
          { name: "total", help: "how much", gauge: { value: outputs.total, realtime: false } },
          { name: "seconds", help: "how long", gauge: { value: () => self.duration() / 60, realtime: true } },
        ],
      }}
      sidecars={[{ name: "log", image: "busybox", args: [inputs.text] }]}
      podSpecPatch={`{"terminationGracePeriodSeconds": ${inputs.number}}`}
    />
  ),
);

export const Keyed = template(
  "keyed",
  {
    inputs: { part: param.string() },
    outputs: ({ part }) => ({ file: artifact({ path: "/out", s3: { key: `parts/${part}` } }) }),
  },
  ({ inputs, Container }) => <Container image={inputs.part} />,
);

export const Empty = template("empty", {}, ({ Suspend }) => <Suspend duration="1s" />);

// The other frames.

export const frames = [
  template("r", { inputs: { n: param.string() }, outputs: { p: param.string({ jsonPath: "{.p}" }) } }, (t) => (
    <t.Resource action="create" manifest={`metadata: { name: ${t.inputs.n} }`} successCondition="status.ok == true" />
  )),
  template("h", { inputs: { url: param.string() } }, ({ inputs, Http }) => (
    <Http url={inputs.url} headers={{ Accept: inputs.url }} />
  )),
  template("p", { inputs: { text: param.string() } }, ({ inputs, Plugin }) => <Plugin plugin={{ say: inputs.text }} />),
  template("c", {}, ({ ContainerSet }) => <ContainerSet />),
  template("s", { outputs: { answer: param.oneOf(["yes", "no"], { supplied: true }) } }, ({ Suspend }) => <Suspend />),
  template("optional", { outputs: { words: param.number({ default: 0 }) } }, ({ Dag }) => <Dag outputs={{}} />),
  template("chosen", { outputs: { log: artifact() } }, ({ Dag }) => (
    <Dag outputs={{ log: expr`tasks.a.outputs.artifacts.log ?? tasks.b.outputs.artifacts.log` }} />
  )),
];

// Recursion, with outputs that are declared.

export const Coin = template("coin", { inputs: { depth: param.number() } }, ({ inputs, Steps }) => (
  <Steps>
    <Coin depth={() => inputs.depth() - 1} when={() => inputs.depth() > 0} />
  </Steps>
));
export const Down = template(
  "down",
  { inputs: { depth: param.number() }, outputs: { bottom: param.number({ default: 0 }) } },
  ({ inputs, Dag }) => {
    const { Again } = tasks({ Again: Down });
    return (
      <Dag outputs={{ bottom: Again.outputs.bottom }}>
        <Again depth={() => inputs.depth() - 1} when={() => inputs.depth() > 0} />
      </Dag>
    );
  },
);
