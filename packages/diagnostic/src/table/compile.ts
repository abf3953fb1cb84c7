import { define } from "../define.ts";

/** Misuse of the components, found while the element tree becomes manifests. */
export const compile = define({
  "invalid-export": {
    severity: "error",
    message: "the default export is %actual%, not a workflow",
    help: 'export a resource: export default <Workflow generateName="hello-">…</Workflow>',
    docs: "A workflow file's default export is one resource (such as <Workflow>), a fragment of them or an array of them.",
  },
  "invalid-child": {
    severity: "error",
    message: "%actual% cannot stand inside <%parent%>",
    docs: "Children are elements, fragments, arrays of them, or null, undefined and booleans, which leave nothing behind.",
  },
  "invalid-result": {
    severity: "error",
    message: "<%component%> returns %actual%, and components return elements",
    docs: "A function component returns elements, fragments, arrays of them, or null, undefined and booleans, which leave nothing behind.",
  },
  "unreadable-value": {
    severity: "error",
    message: "the values of this file cannot be read: %reason%",
    help: "a getter or proxy in them threw; if there is none, this is a bug in argotsx: please report it",
    docs: "Reading a value that the file exports, or that it gave to a component, threw an error.",
  },
  "two-templates": {
    severity: "error",
    message: "%caller% has both '%field%' and a <%child%> inside it",
    help: "keep one: the name of a template, or a template of its own",
    docs: "A task or step runs one template. It is named by `template` or `templateRef`, or stands inside the element.",
  },
  "invalid-component": {
    severity: "error",
    message: "%actual% is not a component",
    help: "a tag is one of argotsx's components or a function that returns elements; look at the import",
    docs: "The name in the tag holds something that cannot be rendered, often an import that does not exist.",
  },
  "misplaced-component": {
    severity: "error",
    message: "<%child%> cannot be %where%",
    docs: "Each component has its place: tasks in a <Dag>, steps in <Steps>, templates in a resource, resources at the top.",
  },
  "component-threw": {
    severity: "error",
    message: "<%component%> threw: %reason%",
    docs: "A function component threw while it was expanded. The stack names the elements that led to it.",
  },
  "component-too-deep": {
    severity: "error",
    message: "<%component%> is nested too deeply: %limit% elements, fragments or arrays are around it",
    help: "a function component that always returns itself never ends: it is expanded while compiling. For recursion in the cluster let a template call itself by name",
    docs: "A macro that always returns itself again would never finish, and no reader takes manifests of any depth, so the compiler stops at a fixed one.",
  },
  "key-not-supported": {
    severity: "error",
    message: "<%component%> has a key, and elements here have none",
    help: "leave `key` out: tasks and templates are told apart by `name`",
    docs: "JSX libraries for user interfaces ask for keys in lists. A workflow is compiled once, so nothing needs them.",
  },
  "missing-name": {
    severity: "error",
    message: "this <%component%> needs a name",
    help: 'add name="…", by which it is called elsewhere',
    docs: "Templates, tasks, steps and the nodes of a container set are told apart by name. Only the single template of a workflow may go without: it is called main.",
  },
  "duplicate-name": {
    severity: "error",
    message: "there are two %what% with the name '%name%' in %parent%",
    help: "give one of them another name",
    docs: "Argo refuses two templates with one name in a workflow, and two tasks, steps or nodes with one name in a template.",
  },
  "missing-body": {
    severity: "error",
    message: "%component% has no %what%",
    docs: "A template has to say what it runs: a <Dag> its tasks, <Steps> its steps, a <ContainerSet> its nodes.",
  },
  "missing-entrypoint": {
    severity: "error",
    message: "%component% has %count% and no entrypoint",
    help: "say which template runs first: %example%",
    docs: "With a single template the entrypoint is clear. With several, or with none of its own, a workflow has to name it.",
  },
  "given-twice": {
    severity: "error",
    message: "'%field%' is given twice: as a prop and in %other%",
    help: "keep one of them",
    docs: "The same field of the manifest is set from two places of one element, and they could disagree.",
  },
  "words-as-one": {
    severity: "warning",
    message: "the command '%text%' is one word for Kubernetes: a program whose name has blanks in it",
    help: "write it as a list: %list%",
    docs: "A command that is written as one text stands for a list of that text alone. No shell takes it apart.",
  },
  "integer-key": {
    severity: "error",
    message:
      "'%key%' cannot be a key of the record in '%field%': JavaScript moves keys that look like integers to the front",
    help: "write '%field%' as a list: [{ %by%: \"%key%\", … }]",
    docs: 'A named list may be written as a record, whose order is the order of its keys. Keys such as "1" would lose their place.',
  },
  "invalid-item": {
    severity: "error",
    message: "'%key%' in '%field%' must be %expected%, not %actual%",
    docs: "In a named list that is written as a record, each value is the item without its key, or the one scalar that the list's items stand for.",
  },
  "key-mismatch": {
    severity: "error",
    message: "the item '%key%' in '%field%' says that its %by% is %actual%",
    help: "leave %by% out: the key of the record is the %by%",
    docs: "In a named list that is written as a record, the key already says what tells the item apart.",
  },
  "element-in-prop": {
    severity: "error",
    message: "'%field%' is an element, and elements stand between tags",
    help: "call a template by its name, or put it between the tags as a child",
    docs: "Props hold what a field of Argo's holds. A template stands inside a resource, or inside the task or step that runs it.",
  },
  "not-data": {
    severity: "error",
    message: "'%field%' is %actual%, which a manifest cannot hold",
    docs: "Manifests hold text, numbers, booleans, lists and plain objects. Anything else would be lost or changed on the way.",
  },
});
