/** Why each rule that speaks of Argo's examples is right there: a sentence, judged line by line. */
export const defences: Readonly<Record<string, string>> = {
  "duplicate-key": "Argo drops the whole document without a word, and runs nothing.",
  "invalid-label": "The `generateName` is indented too far and has become a label, whose value Kubernetes refuses.",
  "unnamed-object": "Kubernetes creates nothing without a `name` or a `generateName`.",
  "long-generate-name":
    "Kubernetes cuts the name in the middle of a word, so that no workflow is called what the manifest says.",
  "output-of-skippable":
    "The step has a `when`, and the one that reads its result has none: only the numbers of this example keep it from being reached.",
  "privileged-container":
    "Docker in a sidecar is root on the machine of the pod, which is worth a word in every manifest that does it.",
  "spliced-code":
    "Who submits the workflow, a server, a bucket or a failing program writes what becomes a part of the code: a quote breaks it, and `$(…)` is run. What other steps of the workflow print is only noted.",
  "unused-argument":
    "The template has no input of this name, so Argo drops the argument without a word; the step does something else than it says.",
  "unused-template":
    "Nothing calls the template, and the templates of a workflow, unlike those of a WorkflowTemplate, are not there for others.",
  "variable-not-here":
    "While the template runs, the workflow has no status yet that says anything; the example only shows that Argo takes it.",
};
