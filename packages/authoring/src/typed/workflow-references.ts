import {
  type ArtifactRef,
  makeArtifact,
  makeNamespace,
  makeOpenReference,
  makeReference,
  type Readable,
  type Ref,
} from "./reference.ts";

type Named = Readonly<Record<string, Ref<string>>>;

/** The creation time as text, and its parts: `.s` in seconds, `.Y` the year, `.m`, `.d`, `.H` and so on. */
type Time = Readable<string> & Named;

/** What every template may ask of the workflow that it runs in. */
export interface WorkflowReferences {
  /** The name of the workflow, with what was generated behind `generateName`. */
  readonly name: Ref<string>;
  /** The namespace that the workflow runs in. */
  readonly namespace: Ref<string>;
  /** The unique id that the cluster gave the workflow. */
  readonly uid: Ref<string>;
  /** The name of the template that the workflow started with. */
  readonly mainEntrypoint: Ref<string>;
  /** The service account that the workflow's pods run as. */
  readonly serviceAccountName: Ref<string>;
  /**
   * When the workflow was created, as a text, and its parts: `.s` in seconds, `.Y` the year, `.m`, `.d`, `.H` and so
   * on.
   */
  readonly creationTimestamp: Time;
  /** When a cron workflow was due. */
  readonly scheduledTime: Ref<string>;
  /** The priority of the workflow among those that wait. */
  readonly priority: Ref<number>;
  /** The arguments of the workflow: `workflow.parameters.version`. */
  readonly parameters: Named;
  /** The labels of the workflow: `workflow.labels["app"]`. */
  readonly labels: Named;
  /** The annotations of the workflow: `workflow.annotations["owner"]`. */
  readonly annotations: Named;
  /** What templates gave a `globalName`: `parameters` and `artifacts`. */
  readonly outputs: {
    /** What templates gave a `globalName`. */
    readonly parameters: Named;
    readonly artifacts: Readonly<Record<string, ArtifactRef>>;
  };
  /** How the workflow ended: in exit handlers. */
  readonly status: Ref<"Succeeded" | "Failed" | "Error" | "Running">;
  /** How long the workflow has run, in seconds: in exit handlers. */
  readonly duration: Ref<number>;
  /**
   * The nodes that failed, in exit handlers: a JSON list as Argo writes it, which is between quotes and with its own
   * quotes escaped, so that it is a JSON text that holds a list.
   */
  readonly failures: Ref<string>;
}

const at = (...path: readonly string[]) => ({
  owner: 0,
  path: ["workflow", ...path],
  label: ["workflow", ...path].join("."),
});

const simple = [
  "name",
  "namespace",
  "uid",
  "mainEntrypoint",
  "serviceAccountName",
  "scheduledTime",
  "priority",
  "status",
  "duration",
  "failures",
] as const;

/** The workflow at hand: `workflow.name`, `workflow.parameters.version`, `workflow.labels["app"]`. */
export const workflow: WorkflowReferences = /* @__PURE__ */ (() => ({
  ...(Object.fromEntries(simple.map((name) => [name, makeReference(at(name))])) as Pick<
    WorkflowReferences,
    (typeof simple)[number]
  >),
  creationTimestamp: makeOpenReference<string>(at("creationTimestamp")) as unknown as Time,
  parameters: makeNamespace<string>(at("parameters")),
  labels: makeNamespace<string>(at("labels")),
  annotations: makeNamespace<string>(at("annotations")),
  outputs: {
    parameters: makeNamespace<string>(at("outputs", "parameters")),
    artifacts: new Proxy<Record<string, ArtifactRef>>(
      {},
      {
        get: (_, key) => (typeof key === "symbol" ? undefined : makeArtifact(at("outputs", "artifacts", key))),
      },
    ),
  },
}))();

/** What the attempt before this one left, in a template with a `retryStrategy`. */
export interface LastRetry {
  /** The exit code of the attempt before this one: -1 if it had none, 0 in the first attempt. */
  readonly exitCode: Ref<number>;
  /** How the attempt before this one ended, such as `Failed` or `Error`. */
  readonly status: Ref<string>;
  /** How long the attempt before this one took, in seconds. */
  readonly duration: Ref<number>;
  /** What Argo says of the end of the attempt before this one. */
  readonly message: Ref<string>;
}

const globalAt = (...path: readonly string[]) => ({ owner: 0, path, label: path.join(".") });

/** The number of this attempt, from 0, in a template with a `retryStrategy`. */
export const retries: Ref<number> = /* @__PURE__ */ (() => makeReference<number>(globalAt("retries")))();

/** The attempt before this one: `retryStrategy={{ limit: 3, expression: () => lastRetry.exitCode() > 1 }}`. */
export const lastRetry: LastRetry = /* @__PURE__ */ (() => ({
  exitCode: makeReference<number>(globalAt("lastRetry", "exitCode")),
  status: makeReference<string>(globalAt("lastRetry", "status")),
  duration: makeReference<number>(globalAt("lastRetry", "duration")),
  message: makeReference<string>(globalAt("lastRetry", "message")),
}))();

/** The pod that runs the template at hand. */
export const pod: { readonly name: Ref<string> } = /* @__PURE__ */ (() => ({
  name: makeReference<string>(globalAt("pod", "name")),
}))();
