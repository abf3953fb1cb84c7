import { define } from "../define.ts";

/** What the schema refuses: the shape of a manifest, whatever it means. */
export const structure = define({
  "unknown-field": {
    severity: "error",
    message: "%owner% has no %what% '%field%'",
    docs: "Argo decodes manifests strictly: a field that its type does not have, or has under another spelling, is refused. `--fix` mends a name that is misspelt so slightly that it can only be one field, where that field is not there yet and takes what stands there.",
  },
  "wrong-type": {
    severity: "error",
    message: "%field% must be %expected%, not %actual%",
    docs: "The value has another type than the field. Quantities, durations and ports have their own forms. `--fix` puts an integer, `true` or `false` in quotes or takes them out of it, where nothing else is wrong with the value.",
  },
  "missing-field": {
    severity: "error",
    message: "%owner% needs '%field%'",
    docs: "The field is required by Argo's or Kubernetes' definition of the type.",
  },
  "invalid-value": {
    severity: "error",
    message: "%field% must be %expected%, not %actual%",
    docs: "The field takes one of a fixed set of values, and this is none of them.",
  },
  "invalid-format": {
    severity: "error",
    message: "%field% must be %expected%, and %actual% is not",
    docs: "The text has to match a pattern that the resource definition states, such as the letters of a name.",
  },
  "newer-than-target": {
    severity: "error",
    message: "%what% exists since Argo %version%; the target is %target%",
    docs: "The version of Argo that `--target` names does not have the field or take the value, and a later one does. A version is its last patch: what a patch brought counts as its minor version's.",
  },
  "removed-from-target": {
    severity: "error",
    message: "%what% was removed in Argo %version%; the target is %target%",
    docs: "Earlier versions of Argo have the field or take the value, and the one that is checked against, which is the newest or what `--target` names, does not any more. Where the cluster runs an earlier version, name it, as in `--target 3.7`.",
  },
  "unknown-kind": {
    severity: "error",
    message: "Argo has no kind '%kind%'",
    docs: "The manifest says apiVersion argoproj.io/v1alpha1 with a kind that Argo Workflows does not define, but that is spelt almost like one of its own.",
  },
});
