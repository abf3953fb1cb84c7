import type { Specs } from "./specs.ts";

/** Where a template lives that is called by reference. */
export interface TemplateHome {
  readonly name: string;
  readonly cluster: boolean;
}

/** What a template is to the compiler. */
export interface TemplateIdentity {
  /** The owner of its inputs. */
  readonly id: number;
  readonly name: string;
  readonly inputs: Specs;
  readonly outputs: Specs;
  /** Makes its frame; absent when only its signature is known. */
  readonly body?: (context: unknown) => unknown;
  /** Set when calls of it are by `templateRef`. */
  readonly home?: TemplateHome;
}

// Symbol.for: the compiler must know a template of another copy of the package.
const TEMPLATE = Symbol.for("argotsx.template");

/** The key by which a function is a template. */
export const templateKey: typeof TEMPLATE = TEMPLATE;

/** What a tag's function is as a template; nothing for anything else. */
export const identityOf = (type: unknown): TemplateIdentity | undefined =>
  typeof type === "function" ? (type as { readonly [TEMPLATE]?: TemplateIdentity })[TEMPLATE] : undefined;
