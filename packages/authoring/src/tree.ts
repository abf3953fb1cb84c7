/**
 * The element tree as the compiler reads it. Not part of what users import.
 * @module
 */
export { type Kind, kindOf } from "./component.ts";
export { dedentText } from "./dedent-text.ts";
export { type Element, isElement, type Source } from "./element.ts";
export { Fragment } from "./fragment.ts";
export { type ExpressionText, expressionIn, expressionOf } from "./typed/expr.ts";
export { isForEach } from "./typed/for-each.ts";
export { nextId, recordHandles } from "./typed/identity.ts";
export { kebabCase } from "./typed/kebab-case.ts";
export { type LibraryIdentity, libraryOf } from "./typed/library.ts";
export { locationOf } from "./typed/locations.ts";
export { type OutcomeTree, outcomeOf, type Result } from "./typed/outcome.ts";
export type { ParamOptions, ParamType } from "./typed/param.ts";
export { hasRemains, hasTokens, makeReference, splitTokens, type Target, targetOf } from "./typed/reference.ts";
export { type SequenceOptions, sequenceOf } from "./typed/sequence.ts";
export type { Spec, Specs } from "./typed/specs.ts";
export { makeItem, type TaskIdentity, taskOf } from "./typed/task-handle.ts";
export { contextOf } from "./typed/template.ts";
export { absentInput, type CapturedFunction, capturedFunction } from "./typed/template-fn.ts";
export { identityOf, type TemplateHome, type TemplateIdentity } from "./typed/template-identity.ts";
