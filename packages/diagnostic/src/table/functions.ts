import { define } from "../define.ts";

/** What keeps a TypeScript function from running in a pod. */
export const functions = define({
  "function-closes-over": {
    severity: "error",
    message: "'%name%' will not exist in the pod: it is %what%",
    help: "declare an input for it, so that the function gets it as an argument, or move it to the top level of the module",
    docs: "A function that runs in a pod is taken from the source together with what the top level of its module declares and imports. Variables of functions around it exist only while the workflow is compiled.",
  },
  "function-uses-argotsx": {
    severity: "error",
    message: "'%name%' will not exist in the pod: %what%",
    help: "declare an input for what the function needs of it, or move plain values into a constant of their own",
    docs: "Templates, components and references describe a workflow while it is compiled. A function that runs in a pod cannot use them, nor what is made with them.",
  },
  "function-with-this": {
    severity: "error",
    message: "a function that runs in a pod is called without 'this'",
    help: "use the inputs, its first parameter",
    docs: "The function is taken out of its surroundings, so there is no object that 'this' could mean.",
  },
  "function-not-at-top-level": {
    severity: "error",
    message: "'%name%' is declared inside another function, where it cannot be taken from",
    help: "move '%name%' to the top level of the module, or write the function here",
    docs: "What is given by its name must be declared at the top level of the module, or imported.",
  },
  "function-is-generator": {
    severity: "error",
    message: "a generator function cannot run in a pod",
    help: "return the outputs from a function, which may be async",
    docs: "Calling a generator function runs nothing of it.",
  },
  "function-import-meta": {
    severity: "error",
    message: "'import.meta' in a function that runs in a pod does not tell where this file is",
    help: "import the file's text, or declare an artifact as an input",
    docs: "The script is one file in the pod, and nothing of the folder that it was made from lies beside it.",
  },
  "computed-import": {
    severity: "error",
    message: "the module that is imported here is known only when the script runs",
    help: "write the module's name as a text, such as import('./a.ts')",
    docs: "All that a script imports is put into it while it is compiled, so the names of modules must be known then.",
  },
  "native-package": {
    severity: "error",
    message: "%package% cannot go into a script: %reason%",
    help: "use a package that is all JavaScript, or an image that has %package% in it and a script of its own",
    docs: "Code for one kind of processor and system is a file of its own, which a script cannot hold.",
  },
  "large-script": {
    severity: "warning",
    message: "the script of '%function%' has %size% kB, more than %limit% kB: %parts%",
    help: "import less, for example one file of a package instead of all of it, or ask for minified scripts",
    docs: "A script is part of its manifest, which Kubernetes limits to about 1 MB with the status of the workflow in it.",
  },
  "untravelable-type": {
    severity: "error",
    message: "%type% cannot travel to or from a pod: %reason%",
    help: "use text, numbers, true and false, null, and lists and objects of these",
    docs: "Inputs and outputs of a function are texts in Argo, or JSON. A value of any other type would arrive as something else.",
  },
  "function-parameter-type": {
    severity: "error",
    message: "the inputs of this function cannot be read from its types: %reason%",
    help: 'take one object: template.fn("sum", ({ counts }: { counts: number[] }) => …)',
    docs: "The fields of the function's first parameter are the template's inputs.",
  },
  "function-return-type": {
    severity: "error",
    message: "the outputs of this function cannot be read from its types: %reason%",
    help: "return an object whose fields are the outputs: ({ total: 3 })",
    docs: "The fields of what the function returns are the template's outputs. Every one of them is always there.",
  },
});
