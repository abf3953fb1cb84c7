import type { WorkflowProps } from "../components/workflow.ts";
import { type Element, record } from "../element.ts";
import { requireName, requireSpecs } from "./check-definition.ts";
import { nextId } from "./identity.ts";
import { kebabCase } from "./kebab-case.ts";
import type { Seen } from "./seen.ts";
import type { Specs } from "./specs.ts";
import { type AnyTemplate, calledAt, makeTemplate, type Signature, type Template } from "./template.ts";
import { identityOf, type TemplateIdentity } from "./template-identity.ts";

/** What a library is to the compiler. */
export interface LibraryIdentity {
  readonly kind: "WorkflowTemplate" | "ClusterWorkflowTemplate";
  readonly name: string;
  /** Its templates; absent when it lives in a cluster and only signatures are known. */
  readonly templates?: readonly TemplateIdentity[];
  /** The props of its resource. */
  readonly props: Readonly<Record<string, unknown>>;
}

// Symbol.for: the compiler must know a library of another copy of the package.
const LIBRARY = Symbol.for("argotsx.library");

/** What a tag's function is as a library; nothing for anything else. */
export const libraryOf = (type: unknown): LibraryIdentity | undefined =>
  typeof type === "function" ? (type as { readonly [LIBRARY]?: LibraryIdentity })[LIBRARY] : undefined;

type Templates = Readonly<Record<string, unknown>>;

/** What is in a library is said where it is made. */
export interface LibraryProps {
  /** The templates of a library are those that it was made of, so it takes no children. */
  readonly children?: never;
}

/** Templates that live together: `<Lib />` is the resource, `<Lib.Echo … />` calls one of them where it lives. */
export type Library<T extends Templates> = ((props: LibraryProps) => Element) & {
  readonly [K in keyof T]: T[K];
};

/** The props of a library's resource, and its templates. */
export interface LibraryOptions<T extends Templates>
  extends Omit<WorkflowProps, "name" | "generateName" | "children" | "templates"> {
  /** The typed templates, by the names that TypeScript calls them by: `Lib.Echo`. */
  readonly templates: T;
}

const make = (identity: LibraryIdentity, templates: Templates): unknown => {
  const component = (props: object): Element => record(component, { ...props }, undefined, undefined);
  Object.defineProperty(component, LIBRARY, { value: identity });
  // A template may be called `name`, which functions have as well.
  for (const [key, value] of Object.entries(templates))
    Object.defineProperty(component, key, { value, enumerable: true });
  return component;
};

const library = (kind: LibraryIdentity["kind"], name: string, options: LibraryOptions<Templates>): unknown => {
  requireName(name, "the name of a library");
  const { templates, ...props } = options;
  const home = { name, cluster: kind === "ClusterWorkflowTemplate" };
  const identities: TemplateIdentity[] = [];
  const called = Object.entries(templates).map(([key, template]) => {
    const identity = identityOf(template);
    if (identity === undefined) throw new TypeError(`templates.${key} of the library '${name}' is no template()`);
    if (identity.home !== undefined) {
      throw new TypeError(
        `templates.${key} of the library '${name}' lives in '${identity.home.name}' already: call it from there`,
      );
    }
    identities.push(identity);
    return [key, calledAt(identity, home)];
  });
  return make({ kind, name, templates: identities, props }, Object.fromEntries(called));
};

/**
 * A WorkflowTemplate as a value: export `<Lib />` by default to write it, and import `Lib` elsewhere to call its templates
 * by reference, with the same types. It refuses templates that live in another library already.
 */
export const workflowTemplate = <const T extends Readonly<Record<string, AnyTemplate>>>(
  name: string,
  options: LibraryOptions<T>,
): Library<T> => library("WorkflowTemplate", name, options) as Library<T>;

/** The same for a ClusterWorkflowTemplate, which workflows of every namespace can call. */
export const clusterWorkflowTemplate = <const T extends Readonly<Record<string, AnyTemplate>>>(
  name: string,
  options: Omit<LibraryOptions<T>, "namespace">,
): Library<T> => library("ClusterWorkflowTemplate", name, options) as Library<T>;

/** A template that lives in a cluster: its name there and what it takes. */
export interface ExternalSignature extends Signature<Specs, Specs> {
  /** The name of the template in the cluster. Default: the key in kebab case, `build-image` for `BuildImage`. */
  readonly name?: string;
}

interface ExternalOptions {
  /** The templates that are called, by the names that TypeScript knows them by, with their inputs and outputs. */
  readonly templates: Readonly<Record<string, ExternalSignature>>;
  /** Whether they live in a ClusterWorkflowTemplate. Default `false`: in a WorkflowTemplate of the namespace. */
  readonly cluster?: boolean;
}

/** The templates of a library by what is known of its options. */
type Declarations<O> = O extends { readonly templates: infer T } ? { readonly [K in keyof T]: Declared<T[K]> } : never;

type Declared<S> = Template<
  S extends { readonly inputs: infer I extends Specs } ? I : Record<never, never>,
  S extends { readonly outputs: infer O extends Specs } ? O : Record<never, never>
>;

/**
 * Templates that already live in a cluster, by their signatures, to call them with types:
 *
 *     const Lib = external("lib", { templates: { Echo: { inputs: { message: param.string() } } } });
 *
 * `cluster: true` for a ClusterWorkflowTemplate.
 */
export const external = <const O = unknown>(
  name: string,
  { templates, cluster = false }: ExternalOptions & Seen<O>,
): Library<Declarations<O>> => {
  requireName(name, "the name of a library");
  const called = Object.entries(templates).map(([key, { name: own = kebabCase(key), inputs = {}, outputs = {} }]) => {
    requireName(own, `the name of '${key}' in the library '${name}'`);
    requireSpecs(inputs, "inputs", own);
    requireSpecs(outputs, "outputs", own);
    return [key, makeTemplate({ id: nextId(), name: own, inputs, outputs, home: { name, cluster } })];
  });
  const kind = cluster ? "ClusterWorkflowTemplate" : "WorkflowTemplate";
  return make({ kind, name, props: {} }, Object.fromEntries(called)) as Library<Declarations<O>>;
};
