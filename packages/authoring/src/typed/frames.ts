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
import type { ArtifactRef, Ref, Value } from "./reference.ts";
import type { Flat, InputRef, OptionalKeys, ParamKeys, Plain, Specs } from "./specs.ts";

/** What the template itself says is not said again by its frame. */
type Own = "name" | "inputs" | "outputs";

/** Where the outputs of a template of tasks come from. An output with a default may go without. */
type Wiring<O extends Specs> = keyof O extends never
  ? unknown
  : {
      readonly outputs: Flat<
        { readonly [K in Exclude<keyof O, OptionalKeys<O>>]: Wire<O[K]> } & {
          readonly [K in OptionalKeys<O>]?: Wire<O[K]> | undefined;
        }
      >;
    };
type Wire<S> = S extends Param<infer T> ? Value<T> : ArtifactRef;

/** The paths of the artifacts among specs, by name. */
type Paths<S extends Specs> = Flat<{ readonly [K in keyof S as S[K] extends ArtifactParam ? K : never]: string }>;

/** What a function in a `<Script>` gets: its inputs decoded, artifacts as their paths. */
export type RunInputs<I extends Specs> = Flat<{ readonly [K in keyof I]: Plain<I[K]> }>;
/** What it returns: every output parameter. It writes artifacts itself. */
export type RunOutputs<O extends Specs> = Flat<{ readonly [K in ParamKeys<O>]: Plain<O[K]> }>;
// A function without output parameters may return nothing at all.
type RunResult<O extends Specs> = ParamKeys<O> extends never ? unknown : RunOutputs<O> | Promise<RunOutputs<O>>;

interface ByFunction<I extends Specs, O extends Specs> extends Omit<ScriptProps, Own | "source" | "command"> {
  /**
   * A function that is the script: it is bundled with what it imports, gets the inputs, and its result becomes the
   * outputs. It runs in the pod, where nothing of the workflow file exists but what it imports and declares.
   */
  readonly run: (inputs: RunInputs<I>, paths: Paths<O>) => RunResult<O>;
  readonly source?: never;
  /** What runs it: `node` when it is left out. */
  readonly command?: ScriptProps["command"] | undefined;
}
interface BySource extends Omit<ScriptProps, Own> {
  readonly run?: never;
}

/** What a template may consist of. Each is the component of that name, typed for this template. */
export interface Frames<I extends Specs, O extends Specs> {
  readonly Dag: (props: Omit<DagProps, Own> & Wiring<O>) => Element;
  readonly Steps: (props: Omit<StepsProps, Own> & Wiring<O>) => Element;
  readonly Container: (props: Omit<ContainerProps, Own>) => Element;
  readonly Script: (props: ByFunction<I, O> | BySource) => Element;
  readonly ContainerSet: (props: Omit<ContainerSetProps, Own>) => Element;
  readonly Resource: (props: Omit<ResourceProps, Own>) => Element;
  readonly Suspend: (props: Omit<SuspendProps, Own>) => Element;
  readonly Http: (props: Omit<HttpProps, Own>) => Element;
  readonly Data: (props: Omit<DataProps, Own>) => Element;
  readonly Plugin: (props: Omit<PluginProps, Own>) => Element;
}

/** What the body of a template is given. */
export interface Context<I extends Specs, O extends Specs> extends Frames<I, O> {
  /** What the template was called with. */
  readonly inputs: { readonly [K in keyof I]: InputRef<I[K]> };
  /** Where the template's own outputs are written, `outputs.text.path`, and, for its metrics, what was written. */
  readonly outputs: { readonly [K in keyof O]: OwnOutput<O[K]> };
  /** How the template ended, for its metrics. */
  readonly self: OwnFields;
}

type OwnOutput<S> = { readonly path: Ref<string> } & (S extends Param<infer T> ? Ref<T> : unknown);

/** What the metrics of a template may say of it. */
export interface OwnFields {
  readonly status: Ref<"Succeeded" | "Failed" | "Error">;
  /** Seconds. */
  readonly duration: Ref<number>;
  readonly exitCode: Ref<number>;
  readonly resourcesDuration: { readonly cpu: Ref<number>; readonly memory: Ref<number> };
}
