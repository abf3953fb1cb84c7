import type { ArtifactParam } from "./artifact.ts";
import type { StoredArtifact } from "./locations.ts";
import type { Param } from "./param.ts";
import type { ArtifactRef, InputArtifact, Ref, Value } from "./reference.ts";

/** What a template declares as its inputs or outputs, by name. */
export type Specs = Readonly<Record<string, Spec>>;
export type Spec = Param<unknown> | ArtifactParam;

/** The type of what a spec carries: text for an artifact's path. */
export type Plain<S> = S extends Param<infer T> ? T : string;
/** What an argument may be. */
export type Argument<S> = S extends Param<infer T> ? Value<T> : ArtifactRef | StoredArtifact;
/** What an input is inside its template. */
export type InputRef<S> = S extends Param<infer T> ? Ref<T> : InputArtifact;
/** What an output of a task is to the others. */
export type OutputRef<S> = S extends Param<infer T> ? Ref<T> : ArtifactRef;

export type OptionalKeys<I> = {
  [K in keyof I]: I[K] extends { readonly "~optional"?: infer Optional } ? (true extends Optional ? K : never) : never;
}[keyof I];

/** The fields of a type, written out in messages rather than named. */
export type Flat<T> = { [K in keyof T]: T[K] } & {};

/** The parameters among specs. */
export type ParamKeys<S> = { [K in keyof S]: S[K] extends Param<unknown> ? K : never }[keyof S];

// Mapped from Pick, so that an argument is still the input that was declared: an editor finds its definition.
type Needed<I> = { readonly [K in keyof I]: Argument<I[K]> };
type Allowed<I> = { readonly [K in keyof I]?: Argument<I[K]> | undefined };

/** Specs as the props that carry their arguments. */
export type Arguments<I> = Needed<Pick<I, Exclude<keyof I, OptionalKeys<I>>>> &
  Allowed<Pick<I, Extract<keyof I, OptionalKeys<I>>>>;
