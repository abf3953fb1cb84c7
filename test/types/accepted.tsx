// What authors may write. A line that stops to compile is a broken promise.
import {
  Container,
  ContainerNode,
  ContainerSet,
  CronWorkflow,
  createElement,
  Dag,
  type Element,
  Fragment,
  Http,
  Manifest,
  type Node,
  Parallel,
  Plugin,
  Resource,
  Script,
  Step,
  Steps,
  Suspend,
  Task,
  Workflow,
  WorkflowEventBinding,
  WorkflowTemplate,
} from "argotsx";
import report from "./report.sql";
import job from "./report.sql?text";

declare const maybe: string | undefined;
declare const on: boolean;
declare const names: readonly string[];

export const shortest = (
  <Workflow generateName="hello-">
    <Container image="busybox" command={["echo", "hello"]} />
  </Workflow>
);

export const shorthands = (
  <Container
    name="shorthands"
    image={maybe ?? "busybox"}
    command="python"
    workingDir={maybe}
    inputs={{ parameters: ["message", { name: "count", default: 3 }], artifacts: { data: "/in" } }}
    outputs={{ parameters: { text: { valueFrom: { path: "/tmp/text" } } } }}
    env={{ LEVEL: "debug", TOKEN: { secretKeyRef: { name: "s", key: "t" } }, OFF: on ? "1" : undefined }}
    volumes={{ work: { emptyDir: {} } }}
    volumeMounts={{ "/data": "work", "/etc": { name: "config", readOnly: true } }}
    resources={{ limits: { cpu: 1, memory: "1Gi" } }}
    activeDeadlineSeconds="{{inputs.parameters.deadline}}"
    retryStrategy={{ limit: 3, retryPolicy: "OnFailure" }}
  />
);

export const lists = <Container image="x" env={[{ name: "A", value: "b" }]} volumes={[{ name: "v", emptyDir: {} }]} />;

const Chain = ({ of }: { of: readonly string[] }): Element[] => of.map((name) => <Task name={name} template="x" />);
const Optional = ({ children }: { children?: Node }): Node => (on ? children : null);

export const children = (
  <Workflow generateName="children-" entrypoint="dag">
    <Dag name="dag" failFast={false} templateFailFast>
      <Chain of={names} />
      {on && <Task name="a" template="x" />}
      {names.map((name) => (
        <Task name={name} template="x" withItems={[1, "2", { k: "v" }]} />
      ))}
      <Optional>
        <>
          <Task name="b">
            <Suspend duration="10s" />
          </Task>
        </>
      </Optional>
      <Fragment>{null}</Fragment>
    </Dag>
    <Steps name="steps">
      <Step name="one" template="x" when="{{steps.zero.outputs.result}} == heads" />
      <Parallel>
        <Step name="two" templateRef={{ name: "lib", template: "x" }} />
      </Parallel>
    </Steps>
    <ContainerSet name="set" retryStrategy={{ retries: 2 }} templateRetryStrategy={{ limit: 2 }}>
      <ContainerNode name="main" image="x" dependencies={["first"]} />
    </ContainerSet>
    <Script name="script" image="x" command="sh" source={report + job} containerName="main" podSecurityContext={{}} />
    <Resource name="resource" action="create" manifest="apiVersion: v1" />
    <Http name="http" url="https://example.com" headers={{ Accept: "text/html" }} />
    <Plugin name="plugin" plugin={{ hello: {} }} />
    <Suspend name="wait" />
  </Workflow>
);

export const resources: Node = [
  <CronWorkflow
    name="cron"
    schedules={["@daily"]}
    workflowSpec={{ entrypoint: "a", arguments: { parameters: { p: 1 } } }}
  >
    <Container name="a" image="x" />
  </CronWorkflow>,
  <WorkflowTemplate name="t" labels={{ a: "b" }} metadata={{ finalizers: ["f"] }} />,
  <WorkflowEventBinding name="b" event={{ selector: "true" }} />,
  <Manifest apiVersion="v1" kind="ConfigMap" metadata={{ name: "c" }} data={{ a: "b" }} />,
  Container({ image: "x" }),
  createElement(Container, { image: "x" }),
];
