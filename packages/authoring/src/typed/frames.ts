import type { ContainerProps } from "../components/container.ts";
import type { ContainerSetProps } from "../components/container-set.ts";
import type { DagProps } from "../components/dag.ts";
import type { DataProps } from "../components/data.ts";
import type { HttpProps } from "../components/http.ts";
import type { PluginProps } from "../components/plugin.ts";
import type { ResourceProps } from "../components/resource.ts";
import type { ScriptProps } from "../components/script.ts";
import type { StepsProps } from "../components/steps.ts";
import type { SuspendProps } from "../components/suspend.ts";
import type { Element } from "../element.ts";
import type { ArtifactParam } from "./artifact.ts";
import type { Param } from "./param.ts";
import type { ArtifactRef, NotAValue, Ref, Value } from "./reference.ts";
import type { Flat, InputRef, OptionalKeys, ParamKeys, Plain, Specs } from "./specs.ts";

/** What the template itself says is not said again by its frame. */
type Own = "name" | "inputs" | "outputs";

/** The outputs with a default. An artifact has none, wherever it is kept. */
type Defaulted<O extends Specs> = Extract<keyof O, OptionalKeys<O> & ParamKeys<O>>;

/** Where the outputs of a template of tasks come from. An output with a default may go without. */
type Wiring<O extends Specs> = keyof O extends never ? unknown : Wired<O>;
interface Wired<O extends Specs> {
  /** Where each declared output comes from: a reference to an output of a task, an arrow expression or a value. */
  readonly outputs: Flat<
    { readonly [K in Exclude<keyof O, Defaulted<O>>]: Wire<O[K]> } & {
      readonly [K in Defaulted<O>]?: Wire<O[K]> | undefined;
    }
  >;
}
// What chooses an artifact among some is said with `expr`, whose value is none that TypeScript knows.
type Wire<S> = S extends Param<infer T> ? Value<T> : ArtifactRef | Ref<NotAValue>;

/** The paths of the artifacts among specs, by name. */
type Paths<S extends Specs> = Flat<{ readonly [K in keyof S as S[K] extends ArtifactParam ? K : never]: string }>;

/** What a function in a `<Script>` gets: its inputs decoded, artifacts as their paths. */
export type RunInputs<I extends Specs> = Flat<{ readonly [K in keyof I]: Plain<I[K]> }>;
/** What it returns: every output parameter. It writes artifacts itself. */
export type RunOutputs<O extends Specs> = Flat<{ readonly [K in ParamKeys<O>]: Plain<O[K]> }>;
// A function without output parameters may return nothing at all.
type RunResult<O extends Specs> = ParamKeys<O> extends never ? unknown : RunOutputs<O> | Promise<RunOutputs<O>>;

/** One type for both ways, since editors show no text of a prop that two types have. */
interface AnyScript extends Omit<ScriptProps, Own | "source" | "command"> {}

interface ByFunction<I extends Specs, O extends Specs> extends AnyScript {
  /**
   * A function that is the script: it gets the inputs decoded and the paths of the output artifacts, and returns the
   * output parameters. It is bundled with what it imports.
   */
  readonly run: (inputs: RunInputs<I>, paths: Paths<O>) => RunResult<O>;
  readonly source?: never;
  /** What runs the function, such as `["node", "--max-old-space-size=4096"]`. Default `node`. */
  readonly command?: ScriptProps["command"] | undefined;
}
interface BySource extends AnyScript, Pick<ScriptProps, "source" | "command"> {
  readonly run?: never;
}

/** What a template may consist of. Each is the component of that name, typed for this template. */
export interface Frames<I extends Specs, O extends Specs> {
  /**
   * A template whose tasks start as soon as those that they depend on have ended. Its children are `<Task>` elements or
   * calls of typed templates. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate)
   */
  readonly Dag: (props: Omit<DagProps, Own> & Wiring<O>) => Element;
  /**
   * A template whose steps run one after another. Its children are `<Step>` elements or calls, and `<Parallel>` around
   * those that run side by side. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template)
   */
  readonly Steps: (props: Omit<StepsProps, Own> & Wiring<O>) => Element;
  /**
   * A template that runs one container in a pod.
   * [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container)
   */
  readonly Container: (props: Omit<ContainerProps, Own>) => Element;
  /**
   * A template that runs a text as a program: `source` is handed to `command`. A `source` that begins with a line break
   * is freed from its indentation.
   * [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate)
   */
  readonly Script: (props: ByFunction<I, O> | BySource) => Element;
  /**
   * A template that runs several containers in one pod. Its children are `<ContainerNode>` elements.
   * [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate)
   */
  readonly ContainerSet: (props: Omit<ContainerSetProps, Own>) => Element;
  /**
   * A template that creates, changes or deletes a Kubernetes object and can wait for a condition on it.
   * [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate)
   */
  readonly Resource: (props: Omit<ResourceProps, Own>) => Element;
  /**
   * A template that waits: for its `duration`, or else until somebody resumes the workflow.
   * [Argo: SuspendTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#suspendtemplate)
   */
  readonly Suspend: (props: Omit<SuspendProps, Own>) => Element;
  /**
   * A template that sends one HTTP request, without a pod of its own.
   * [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http)
   */
  readonly Http: (props: Omit<HttpProps, Own>) => Element;
  /**
   * A template that lists the artifacts in a store and transforms the list.
   * [Argo: Data](https://argo-workflows.readthedocs.io/en/latest/fields/#data)
   */
  readonly Data: (props: Omit<DataProps, Own>) => Element;
  /**
   * A template that an executor plugin of the cluster runs.
   * [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template)
   */
  readonly Plugin: (props: Omit<PluginProps, Own>) => Element;
}

/** What the body of a template is given. */
export interface Context<I extends Specs, O extends Specs> extends Frames<I, O> {
  /** A reference for each input. Of an artifact, `inputs.data.path` is where it lies in the container. */
  readonly inputs: { readonly [K in keyof I]: InputRef<I[K]> };
  /** Where the template's own outputs are written, `outputs.text.path`, and, for its metrics, what was written. */
  readonly outputs: { readonly [K in keyof O]: OwnOutput<O[K]> };
  /** How the template ended, for its metrics. */
  readonly self: OwnFields;
}

type OwnOutput<S> = { readonly path: Ref<string> } & (S extends Param<infer T> ? Ref<T> : unknown);

/** What the metrics of a template may say of it. */
export interface OwnFields {
  /** How the template ended: `Succeeded`, `Failed` or `Error`. */
  readonly status: Ref<"Succeeded" | "Failed" | "Error">;
  /** How long the template ran, in seconds. */
  readonly duration: Ref<number>;
  /** The exit code of its main container. */
  readonly exitCode: Ref<number>;
  /** What its pod took of `cpu` and `memory`: Argo's estimate, in seconds. */
  readonly resourcesDuration: { readonly cpu: Ref<number>; readonly memory: Ref<number> };
}
