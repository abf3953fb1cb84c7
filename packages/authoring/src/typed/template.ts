import { Container } from "../components/container.ts";
import { ContainerSet } from "../components/container-set.ts";
import { Dag } from "../components/dag.ts";
import { Data } from "../components/data.ts";
import { Http } from "../components/http.ts";
import { Plugin } from "../components/plugin.ts";
import { Resource } from "../components/resource.ts";
import { Script } from "../components/script.ts";
import { Steps } from "../components/steps.ts";
import { Suspend } from "../components/suspend.ts";
import { type Element, record } from "../element.ts";
import type { OwnFields } from "./frames.ts";
import { nextId } from "./identity.ts";
import type { Item, Items } from "./item.ts";
import type { Outcome } from "./outcome.ts";
import type { Param } from "./param.ts";
import { makeArtifact, makeReference, type NotAValue, type Ref, type WithoutNames } from "./reference.ts";
import type { Arguments, Flat, OptionalKeys, OutputRef, Specs } from "./specs.ts";
import { makeHandle, type TaskHandle } from "./task-handle.ts";
import type { OptionName, PlacedOptions, TaskOptions } from "./task-options.ts";
import { type TemplateHome, type TemplateIdentity, templateKey } from "./template-identity.ts";
import { declared, withTexts } from "./whole.ts";

/** Inputs whose names are options of a task are given through `arguments`, which takes the others as well. */
interface Through<I> {
  /** Arguments by the names of the inputs, for inputs that are called like an option. It takes the others as well. */
  readonly arguments?: Partial<Flat<Arguments<I>>> | undefined;
}
/** Those of them that must be given. */
type RequiredThrough<I> =
  Exclude<keyof I & OptionName, OptionalKeys<I>> extends never
    ? unknown
    : { readonly arguments: Flat<Arguments<Pick<I, Exclude<keyof I & OptionName, OptionalKeys<I>>>>> };

interface CallOptions<I> extends TaskOptions, Through<I> {}
interface HandleOptions<I> extends PlacedOptions, Through<I> {}

/** The props of a call: an argument for each input, and the options of a task. */
export type CallProps<I> = Flat<Arguments<Omit<I, OptionName>>> & CallOptions<I> & RequiredThrough<I>;
/** The same without a name, which a handle has. */
export type HandleProps<I> = Flat<Arguments<Omit<I, OptionName>>> & HandleOptions<I> & RequiredThrough<I>;

/** A task whose name and outputs are known: a component to place once, and what others say of it. */
export interface Task<I extends Specs, O extends Specs> extends TaskHandle {
  (props: HandleProps<I>): Element;
  /** A reference for each output that the template declares. */
  readonly outputs: { readonly [K in keyof O]: OutputRef<O[K]> };
}

/** A loop makes one artifact for each item, and Argo cannot hand them on as one: give them keys, and read by key. */
export interface ArtifactOfEachItem extends NotAValue {
  readonly "~kind": "one artifact for each item";
}

/** A task that runs once for each item. */
export interface EachTask<I extends Specs, O extends Specs, T> extends TaskHandle {
  (props: HandleProps<I>): Element;
  /** The item at hand, for the arguments of the call. Of an object each field is `item.NAME`. */
  readonly item: Item<T>;
  /** Of each output parameter, the list of all values: one entry for each item that succeeded. */
  readonly outputs: { readonly [K in keyof O]: O[K] extends Param<infer V> ? Ref<V[]> : ArtifactOfEachItem };
  /** A condition for `after` and `depends`: at least one item succeeded. */
  readonly anySucceeded: Outcome;
  /** A condition for `after` and `depends`: all items failed. */
  readonly allFailed: Outcome;
}

/** A template: a component whose elements are calls. */
export interface Template<I extends Specs, O extends Specs> extends WithoutNames {
  (props: CallProps<I>): Element;
  /** Names one call, to speak of its outputs and of how it ended. */
  as(name: string): Task<I, O>;
  /** Names a call for each item of a list. */
  each<const T>(name: string, items: Items<T>): EachTask<I, O, T>;
}

/** Any template, whatever it takes. */
export interface AnyTemplate {
  /** Names one call, to speak of how it ended. */
  as(name: string): TaskHandle;
}

/** The inputs of a template as its body sees them. */
export const inputRefs = (identity: TemplateIdentity): Readonly<Record<string, unknown>> => {
  const { id: owner, name: template } = identity;
  const made: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(identity.inputs)) {
    const target = { owner, path: ["inputs", name], label: `inputs.${name}` };
    if (spec.kind === "param") made[name] = makeReference(target);
    else {
      const path = makeReference({ owner, path: ["inputs", name, "path"], label: `inputs.${name}.path` });
      made[name] = Object.assign(makeArtifact(target), { path });
    }
  }
  return declared(made, { owner, path: ["inputs"], label: "inputs" }, `the template '${template}' has no input`);
};

const outputRefs = ({ id: owner, name: template, outputs }: TemplateIdentity): Readonly<Record<string, unknown>> => {
  const made: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(outputs)) {
    const path = makeReference({ owner, path: ["outputs", name, "path"], label: `outputs.${name}.path` });
    const target = { owner, path: ["outputs", name], label: `outputs.${name}` };
    made[name] = spec.kind === "param" ? Object.assign(makeReference(target), { path }) : { path };
  }
  return declared(made, { owner, path: ["outputs"], label: "outputs" }, `the template '${template}' has no output`);
};

const selfRefs = ({ id: owner }: TemplateIdentity): OwnFields => {
  const make = <T>(...path: readonly string[]): Ref<T> =>
    makeReference<T>({ owner, path: ["self", ...path], label: `self.${path.join(".")}` });
  return {
    status: make("status"),
    duration: make("duration"),
    exitCode: make("exitCode"),
    resourcesDuration: { cpu: make("resourcesDuration", "cpu"), memory: make("resourcesDuration", "memory") },
  };
};

/** What the body of a template is called with. */
export const contextOf = (identity: TemplateIdentity): unknown => ({
  inputs: inputRefs(identity),
  outputs: outputRefs(identity),
  self: selfRefs(identity),
  ...{ Container, ContainerSet, Dag, Data, Http, Plugin, Resource, Script, Steps, Suspend },
});

/** Makes the component of a template from what the compiler needs of it. */
export const makeTemplate = <I extends Specs, O extends Specs>(identity: TemplateIdentity): Template<I, O> => {
  const component = (props: object): Element => record(component, { ...props }, undefined, undefined);
  Object.defineProperty(component, templateKey, { value: identity });
  withTexts(component, { owner: identity.id, path: ["itself"], label: identity.name });
  return Object.assign(component, {
    as: (name: string) => makeHandle(name, identity),
    each: (name: string, list: unknown) => makeHandle(name, identity, { list }),
  }) as unknown as Template<I, O>;
};

/** The same template, called where it lives. */
export const calledAt = (identity: TemplateIdentity, home: TemplateHome): Template<Specs, Specs> =>
  makeTemplate({ ...identity, id: nextId(), home });

/** What a template takes and gives. */
export interface Signature<I extends Specs, O extends Specs> {
  /** What the template takes, by name: parameters and artifacts. Each becomes a prop of its calls. */
  readonly inputs?: I;
  /** What the template gives, by name: parameters and artifacts. */
  readonly outputs?: O;
}
