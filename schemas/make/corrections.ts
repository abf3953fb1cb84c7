/** What Argo's decoder does and neither upstream file says. Types are short names. */

/** Fields of Argo's AnyString type: a number or a boolean there is read as its text. */
export const anyStrings: ReadonlySet<string> = new Set([
  "Parameter.default",
  "Parameter.description",
  "Parameter.enum[]",
  "Parameter.value",
  "ValueFrom.default",
]);

/**
 * Objects without fields that hold whatever their author likes, beside those that the resource definitions mark so.
 * Every other one is an empty object, such as `none: {}`.
 */
export const freeForm: ReadonlySet<string> = new Set(["FieldsV1"]);

/** Objects whose one key is a name that their author chose. Argo's decoder refuses them with more keys, or none. */
export const oneKey: ReadonlySet<string> = new Set(["Plugin"]);

/** The format of the integer in an integer or string, which Kubernetes' type holds in 32 bits. */
export const intOrStringFormat = "int32";

/** Published as optional on the five kinds, but a manifest without them cannot be applied. */
export const requiredOfKinds = ["apiVersion", "kind"] as const;
