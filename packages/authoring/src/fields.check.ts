/**
 * What the types of the authoring fields must take and must refuse. The compiler is the test: nothing here runs.
 */
import type {
  Arguments,
  Container,
  ContainerNode,
  DAGTask,
  HTTP,
  Inputs,
  ObjectMeta,
  Outputs,
  PodGC,
  ResourceTemplate,
  RetryStrategy,
  ScriptTemplate,
  Synchronization,
  Template,
  WorkflowSpec,
  WorkflowStep,
} from "./fields.ts";

const check = <T>(..._values: readonly T[]): void => {};

declare const condition: boolean;
declare const list: readonly string[];

// Records of named lists, as in the guide.
check<Container["env"]>(
  { LEVEL: "debug", TOKEN: { secretKeyRef: { name: "s", key: "t" } } },
  { POD: { valueFrom: { fieldRef: { fieldPath: "status.podIP" } } } },
  { ...(condition && { LEVEL: "debug" }), PROXY: condition ? "on" : undefined },
  [{ name: "LEVEL", value: "debug" }],
);
check<WorkflowSpec["volumes"]>({ work: { emptyDir: {} } }, [{ name: "work", emptyDir: { sizeLimit: "1Gi" } }]);
check<Container["volumeMounts"]>({ "/data": "work", "/etc/app": { name: "settings", readOnly: true } });
check<Arguments>({ parameters: { message: "A" } }, { parameters: { retries: 3, verbose: true } });
check<Arguments>({ artifacts: { source: "{{tasks.a.outputs.artifacts.b}}" } }, { parameters: ["message"] });
check<Inputs>({ parameters: ["message"] }, { parameters: { limit: 10, shape: { enum: ["round", 2] } } });
check<Inputs>({ artifacts: { data: "/in", model: { path: "/m", s3: { key: "m" } } } });
check<Inputs>({ parameters: ["a", { name: "b", default: "x" }] });
check<Outputs>({ parameters: { text: { valueFrom: { path: "/tmp/text" } } }, artifacts: { report: "/out" } });
check<HTTP>({ url: "https://a", headers: { Accept: "text/plain", Authorization: { secretKeyRef: { key: "k" } } } });
check<Synchronization>({ mutexes: ["one"] }, { mutexes: { one: { namespace: "ci" } } });
check<Template>({ dag: { tasks: { a: { template: "t" } } } }, { initContainers: { fetch: { image: "busybox" } } });

// One text for a list of one, read-only lists, undefined as absent.
check<ScriptTemplate>({ command: "python" }, { command: ["python"], args: list, image: undefined });
check<Template>({ podSpecPatch: condition ? "{}" : undefined, nodeSelector: { pool: condition ? "a" : undefined } });

// Where Kubernetes takes an integer or a text, and quantities.
check<RetryStrategy>({ limit: 3 }, { limit: "{{inputs.parameters.limit}}", retryPolicy: "Always" });
check<Container["resources"]>({ limits: { cpu: 0.5, memory: "2Gi", "nvidia.com/gpu": 1 } });
check<DAGTask>({ name: "a", withItems: [1, "a", { b: [true, null] }] });
check<WorkflowStep>({ templateRef: { name: "lib", template: "echo" }, hooks: { exit: { template: "t" } } });

// @ts-expect-error: a field that the item does not have
check<Arguments>({ parameters: { message: { valu: 1 } } });
// @ts-expect-error: the key is in front already
check<Container["env"]>({ LEVEL: { name: "LEVEL", value: "debug" } });
// @ts-expect-error: an environment variable is a text
check<Container["env"]>({ LEVEL: 1 });
// @ts-expect-error: no obvious field for a plain value
check<WorkflowSpec["volumes"]>({ work: "emptyDir" });
// @ts-expect-error: names alone say nothing about volumes
check<WorkflowSpec["volumes"]>(["work"]);
// @ts-expect-error: a port may repeat
check<Container["ports"]>({ 80: {} });
// @ts-expect-error: a tolerated key may repeat
check<Template["tolerations"]>({ dedicated: {} });
// @ts-expect-error: only a command may be one text
check<Container>({ args: "-v" });
// @ts-expect-error: not one of the policies
check<RetryStrategy>({ retryPolicy: "Sometimes" });
// @ts-expect-error: not one of the strategies
check<PodGC>({ strategy: "Never" });
// @ts-expect-error: the action is required
check<ResourceTemplate>({ manifest: "" });
// @ts-expect-error: a container node is named
check<ContainerNode>({ image: "busybox" });
// @ts-expect-error: labels are texts
check<ObjectMeta>({ labels: { version: 2 } });
// @ts-expect-error: null is for manifests; here undefined says it
check<Container>({ image: null });
// @ts-expect-error: the status is written by the cluster
check<NonNullable<WorkflowSpec["volumeClaimTemplates"]>[number]>({ status: {} });
