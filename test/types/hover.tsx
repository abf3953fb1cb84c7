// What an editor shows of fields and props, whatever way a value is written in: hover.test.ts asks it at each name behind
// a comment, whose own words are the place of the text in schemas/descriptions.json.
import {
  artifact,
  Container,
  ContainerNode,
  ContainerSet,
  CronWorkflow,
  Dag,
  Data,
  ForEach,
  Http,
  lastRetry,
  Manifest,
  Parallel,
  Plugin,
  param,
  Resource,
  Script,
  Step,
  Steps,
  Suspend,
  sequence,
  Task,
  tasks,
  template,
  Workflow,
  WorkflowEventBinding,
  WorkflowTemplate,
  workflow,
  workflowTemplate,
} from "argotsx";

export const ofContainer = (
  </* <Container> */ Container
    /* Container.image */ image="alpine:3.23"
    /* Container.command */ command="sh"
    /* ContainerProps.containerName */ containerName="main"
    /* Template.name */ name="build"
    /* Template.nodeSelector */ nodeSelector={{ arch: "arm64" }}
    /* Template.retryStrategy */ retryStrategy={{
      /* RetryStrategy.limit */ limit: 2,
      /* RetryStrategy.backoff */ backoff: { /* Backoff.factor */ factor: 2 },
    }}
    /* Template.failFast */ failFast
    /* TemplateProps.podSecurityContext */ podSecurityContext={{ /* PodSecurityContext.runAsUser */ runAsUser: 1000 }}
    /* Container.securityContext */ securityContext={{ /* SecurityContext.privileged */ privileged: false }}
    /* Container.resources */ resources={{
      /* ResourceRequirements.limits */ limits: { /* ContainerQuantities.cpu */ cpu: 1 },
    }}
  />
);

export const records = (
  <Container
    env={{
      TOKEN: { /* EnvVar.valueFrom */ valueFrom: { /* EnvVarSource.fieldRef */ fieldRef: { fieldPath: "spec" } } },
      SECRET: { /* EnvVarSource.secretKeyRef */ secretKeyRef: { /* SecretKeySelector.key */ key: "a", name: "b" } },
    }}
    volumes={{ work: { /* Volume.emptyDir */ emptyDir: { /* EmptyDirVolumeSource.sizeLimit */ sizeLimit: "1Gi" } } }}
    volumeMounts={{ "/work": { name: "work", /* VolumeMount.readOnly */ readOnly: true } }}
    sidecars={{ db: { /* UserContainer.image */ image: "redis:8" } }}
    inputs={{
      /* Inputs.parameters */ parameters: { level: { /* Parameter.default */ default: "1" } },
      /* Inputs.artifacts */ artifacts: {
        data: { /* Artifact.path */ path: "/a", s3: { /* S3Artifact.key */ key: "a" } },
      },
    }}
    synchronization={{ mutexes: { one: { /* Mutex.namespace */ namespace: "a" } } }}
  />
);

export const lists = (
  <Container
    env={[{ /* EnvVar.name */ name: "A", /* EnvVar.value */ value: "b" }]}
    envFrom={[{ /* EnvFromSource.prefix */ prefix: "A_", secretRef: { name: "b" } }]}
    volumes={[{ /* Volume.name */ name: "work", /* Volume.emptyDir */ emptyDir: {} }]}
    volumeMounts={[{ /* VolumeMount.name */ name: "work", /* VolumeMount.mountPath */ mountPath: "/work" }]}
    inputs={{ parameters: [{ /* Parameter.name */ name: "level", /* Parameter.default */ default: "1" }] }}
    tolerations={[{ /* Toleration.operator */ operator: "Exists" }]}
  />
);

export const templates = (
  </* <WorkflowTemplate> */ WorkflowTemplate>
    <Script /* ScriptTemplate.source */ source="" /* ScriptTemplate.command */ command="sh" />
    <Resource /* ResourceTemplate.action */ action="get" /* Template.timeout */ timeout="1m" />
    <Http /* HTTP.url */ url="https://example.com" headers={{ a: { /* HTTPHeader.valueFrom */ valueFrom: {} } }} />
    <Suspend /* SuspendTemplate.duration */ duration="1m" />
    <Data
      /* Data.source */ source={{ artifactPaths: { name: "a", /* ArtifactPaths.s3 */ s3: {} } }}
      /* Data.transformation */ transformation={[]}
    />
    <Plugin /* PluginProps.plugin */ plugin={{ a: {} }} />
    <ContainerSet /* ContainerSetProps.templateRetryStrategy */ templateRetryStrategy={{ limit: 1 }}>
      <ContainerNode /* ContainerNode.dependencies */ dependencies={["a"]} name="main" />
    </ContainerSet>
    <Dag /* DAGTemplate.failFast */ failFast /* DagProps.templateFailFast */ templateFailFast>
      <Task name="a" /* DAGTask.template */ template="b" /* DAGTask.depends */ depends="c" />
      <Task
        name="b"
        arguments={{ /* Arguments.parameters */ parameters: { a: { /* Parameter.value */ value: "b" } } }}
      />
    </Dag>
    <Steps>
      <Parallel>
        <Step /* StepProps.name */ name="a" /* WorkflowStep.withItems */ withItems={[1]} />
      </Parallel>
    </Steps>
  </WorkflowTemplate>
);

export const resources = (
  <>
    <Workflow
      /* ObjectMeta.generateName */ generateName="a-"
      /* MetadataProps.metadata */ metadata={{ /* ObjectMeta.finalizers */ finalizers: [] }}
      /* WorkflowSpec.entrypoint */ entrypoint="a"
      /* WorkflowProps.hooks */ hooks={{ exit: { /* LifecycleHook.template */ template: "a" } }}
      /* WorkflowProps.onExit */ onExit="a"
      /* WorkflowSpec.ttlStrategy */ ttlStrategy={{
        /* TTLStrategy.secondsAfterCompletion */ secondsAfterCompletion: 1,
      }}
    />
    <CronWorkflow
      /* CronWorkflowSpec.schedules */ schedules={["0 3 * * *"]}
      /* CronWorkflowProps.workflowSpec */ workflowSpec={{ /* WorkflowSpec.entrypoint */ entrypoint: "a" }}
    />
    <WorkflowEventBinding
      /* WorkflowEventBindingSpec.event */ event={{ /* Event.selector */ selector: "true" }}
      submit={{ workflowTemplateRef: { name: "a" } }}
    />
    <Manifest /* ManifestProps.kind */ kind="ConfigMap" apiVersion="v1" data={{}} />
  </>
);

const Echo = template(
  "echo",
  {
    /* Header.inputs */ inputs: { message: param.string({ /* ParamOptions.default */ default: "hi" }) },
    /* Header.outputs */ outputs: {
      text: param.string({ /* ParamOptions.stdout */ stdout: true }),
      file: artifact({ /* Artifact.path */ path: "/a", /* Artifact.s3 */ s3: { /* S3Artifact.key */ key: "a" } }),
      size: param.oneOf(["a"], { /* ParamOptions.path */ path: "/b", /* ParamOptions.default */ default: "a" }),
      list: param.json<string[]>({ /* ParamOptions.path */ path: "/c" }),
    },
  },
  ({ /* Context.inputs */ inputs, Container }) => (
    </* Frames.Container */ Container
      /* Container.image */ image="alpine:3.23"
      /* Template.timeout */ timeout="1m"
      env={{ A: { /* EnvVar.valueFrom */ valueFrom: { fieldRef: { fieldPath: "spec" } } } }}
      resources={{ /* ResourceRequirements.requests */ requests: { /* ContainerQuantities.memory */ memory: "1Gi" } }}
      args={[inputs.message]}
    />
  ),
);

export const frames = [
  template("a", {}, ({ Script }) => (
    <Script
      /* ScriptTemplate.image */ image="alpine:3.23"
      /* Template.parallelism */ parallelism={1}
      /* ScriptTemplate.source */ source=""
    />
  )),
  template("b", {}, ({ Script }) => (
    <Script /* ScriptTemplate.image */ image="node:24" /* ByFunction.run */ run={() => 1} />
  )),
  template.fn("c", () => 1, { /* Template.retryStrategy */ retryStrategy: {}, /* FunctionOptions.image */ image: "a" }),
];

export const Main = template("main", { outputs: { all: param.string() } }, ({ Dag }) => {
  const { A, B } = tasks({ A: Echo, B: Echo });
  const Each = Echo.each(
    "each",
    sequence({ /* SequenceOptions.count */ count: 3, /* SequenceOptions.format */ format: "%d" }),
  );
  return (
    </* Frames.Dag */ Dag /* DAGTemplate.target */
      target="a" /* Wired.outputs */
      outputs={{ all: A./* Task.outputs */ outputs.text }}
    >
      <A />
      <B /* PlacedOptions.after */
        after={A./* TaskHandle.failed */ failed} /* PlacedOptions.when */
        when={() => true}
      />
      <Each message={`${Each./* EachTask.item */ item}`} continueOn={{ /* ContinueOn.failed */ failed: true }} />
      <Echo
        /* TaskOptions.name */ name="last"
        message={`${workflow./* WorkflowReferences.namespace */ namespace} ${lastRetry./* LastRetry.exitCode */ exitCode}`}
      />
      <ForEach /* ForEachProps.in */ in={["a"]}>{(item) => <Echo message={item} />}</ForEach>
    </Dag>
  );
});

export const Library = workflowTemplate("lib", {
  /* LibraryOptions.templates */ templates: { Echo },
  /* WorkflowSpec.entrypoint */ entrypoint: "echo",
});

export const tags = [
  </* <Parallel> */ Parallel />,
  </* <ForEach> */ ForEach in={["a"]}>{(item) => <Echo message={item} />}</ForEach>,
];
