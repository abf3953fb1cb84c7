export { anyStringText } from "./any-string.ts";
export { type ArgoKind, argoKinds, isArgoKind, lintedKinds } from "./argo-kinds.ts";
export type { Finding, MissingField, Path, UnknownField, WrongFormat, WrongType, WrongValue } from "./finding.ts";
export { fieldsOfKubernetesValues, kubernetesValues } from "./kubernetes-values.ts";
export { Language, newest } from "./language.ts";
export { type Fields, fieldsOf, isFields, listOf, textOf } from "./plain-data.ts";
export type {
  ListShape,
  ObjectShape,
  RecordShorthand,
  ScalarShape,
  Shape,
} from "./shape.ts";
export { shapeOf, typeNames } from "./shape-of.ts";
export { defaultTarget, type Target, targets } from "./target.ts";
export { describe } from "./validate/describe.ts";
export { fits, validate } from "./validate.ts";
export { valueAt } from "./value-at.ts";
export type { Change } from "./versions/change-behind.ts";
