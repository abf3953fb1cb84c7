import { define } from "../define.ts";

/** Misuse of typed templates, tasks and references, as far as TypeScript does not see it. */
export const typed = define({
  "invalid-template": {
    severity: "error",
    message: "the body of the template '%template%' returns %actual%, and a template is one of its frames",
    help: "return one of the components that the body is given: ({ inputs, Container }) => <Container … />",
    docs: "The body of a typed template runs once and returns exactly one frame: a <Container>, <Script>, <Dag> and so on. Macros may stand around it.",
  },
  "external-library": {
    severity: "error",
    message: "the library '%library%' is external(): it lives in a cluster, and there is nothing of it to write",
    help: "only call its templates: <Lib.Echo … />; workflowTemplate() makes a library that is written",
    docs: "`external()` says what the templates of a library take and give, and not what they do. Its calls are by reference.",
  },
  "invalid-task-name": {
    severity: "error",
    message: "%actual% cannot name a task",
    help: "a name consists of letters, digits and hyphens and begins with a letter or digit",
    docs: "The names of tasks and steps take part in expressions and in the names of pods, so Argo allows only letters, digits and hyphens.",
  },
  "missing-argument": {
    severity: "error",
    message: "%call% gives no '%input%', which the template '%template%' needs",
    help: "add %input%={…}, or give the input a default where the template declares it",
    docs: "Every input without a default needs an argument, or the workflow fails when the task starts.",
  },
  "unknown-argument": {
    severity: "error",
    message: "the template '%template%' has no input '%input%'",
    docs: "A prop of a call is neither an input of its template nor an option of tasks. tsc refuses it as well, except through a spread or with a hyphen in its name.",
  },
  "wrong-argument": {
    severity: "error",
    message: "'%input%' of the template '%template%' takes %expected%, not %actual%",
    docs: "The argument is of another type than the input that it is for. tsc refuses it as well, unless types were lost on the way.",
  },
  "missing-task": {
    severity: "error",
    message: "%reference% is read here, but the task '%task%' is not in %where%",
    help: "place the task between the tags, or pass the value in as an input",
    docs: "A reference to an output or the status of a task only means something beside that task, in the same <Dag> or <Steps>.",
  },
  "unplaced-task": {
    severity: "error",
    message: "the task '%task%' is named in the template '%template%' and never placed",
    help: "write its tag between those of the <Dag> or <Steps>, or remove it from tasks({ … })",
    docs: "A handle that `tasks()`, `.as()` or `.each()` made runs nothing until its element stands in a <Dag> or in <Steps>.",
  },
  "task-placed-twice": {
    severity: "error",
    message: "the task '%task%' is placed twice in %parent%",
    help: "name two calls: tasks({ First: …, Second: … })",
    docs: "A handle stands for one task. Placed twice, its outputs would be those of two.",
  },
  "foreign-reference": {
    severity: "error",
    message: "%reference% belongs to %owner%, and is read in %where%",
    help: "pass the value on: give the template here an input for it",
    docs: "A template sees its own inputs, the tasks in it and the workflow. What belongs to another template reaches it only as an argument.",
  },
  "unfinished-step": {
    severity: "error",
    message: "%reference% is read here, and the step '%step%' %when%",
    help: "move it behind that step: steps see the outputs of those above them",
    docs: "Steps run one after another, those of a <Parallel> side by side. A step can only read what earlier ones left.",
  },
  "dependency-cycle": {
    severity: "error",
    message: "these tasks wait for each other: %cycle%",
    help: "none of them could start; break the circle",
    docs: "A task waits for the tasks whose outputs it uses and for those in its `after`. In a circle none can start.",
  },
  "may-be-absent": {
    severity: "error",
    message: "%reference% is read here, but '%task%' %phase%, and then has no such output",
    docs: "A task that is skipped, omitted or fails leaves outputs without a value, and reading one fails or waits for ever. Give the output a default, read it with `?? …` in an expression, or run the reader only after success.",
  },
  "not-awaited": {
    severity: "error",
    message: "%reference% is read here, but %option%=%condition% does not wait for '%task%'",
    help: "mention the task in %option%, or leave %option% out: it follows from the outputs used",
    docs: "A `depends` that is written by hand stands as it is. Argo refuses references to tasks that it does not wait for.",
  },
  "unknown-workflow-parameter": {
    severity: "error",
    message: "workflow.parameters.%name% is read here, and the workflow has no argument of that name",
    help: "add it: <Workflow arguments={{ parameters: { %name%: … } }}>; the inputs of a template are references of their own, inputs.%name%",
    docs: "The parameters of a workflow are its arguments: those of its prop, and those of the call inside it. Argo refuses workflows that read others.",
  },
  "misused-reference": {
    severity: "error",
    message: "%reference% is %actual%, and '%field%' takes %expected%",
    docs: "A reference of one kind stands where only another has a meaning, such as an artifact in a text.",
  },
  "no-condition": {
    severity: "error",
    message: "'%field%' is %actual%, and a condition is true or false",
    help: "compare it: {() => A.outputs.count() > 0}",
    docs: "What decides whether a task or a hook runs must be true or false: a comparison, a boolean parameter, or an expression of these.",
  },
  "broken-reference": {
    severity: "error",
    message: "'%field%' holds what is left of a reference: the text was cut or changed after it was put in",
    help: "change the value while the workflow runs, in an arrow expression: {() => inputs.name().toUpperCase()}",
    docs: "A reference in a template string is a mark that the compiler replaces. Methods of strings that change the mark destroy it.",
  },
  "reference-as-key": {
    severity: "error",
    message: "a key in '%field%' is a reference, and keys are known while compiling",
    help: "write the key out, and put the reference into the value",
    docs: "A reference in a template string is a mark that the compiler replaces in values. What an object is keyed by cannot depend on the run.",
  },
  "too-many-templates": {
    severity: "error",
    message: "more than %limit% templates follow from one another, the last of them '%template%'",
    help: "a function that makes a template is called in the body of one; make templates once, at the top of the module",
    docs: "The bodies of templates are run to find what they call. One that makes a new template each time it is run leads on without end.",
  },
  "not-an-expression": {
    severity: "error",
    message: "'%field%' takes an expression, and is %actual%",
    help: "write an arrow function without parameters and with one expression, {() => …}, in a file that argotsx compiles",
    docs: "An arrow function is compiled to an expression of Argo where it is written. A function that comes from elsewhere, such as a library, cannot be.",
  },
  "invalid-expression": {
    severity: "error",
    message: "%reason%",
    docs: "An arrow function or `expr` holds something that Argo's expressions cannot say, or cannot say exactly. The page on expressions lists what can be written.",
  },
  "wiring-missing": {
    severity: "error",
    message: "%component% does not say where the output '%output%' of the template '%template%' comes from",
    help: "add outputs={{ %output%: … }}, or give the output a default",
    docs: "The outputs of a <Dag> or <Steps> are those of its tasks, and `outputs` says which.",
  },
  "unknown-output": {
    severity: "error",
    message: "the template '%template%' declares no output '%output%'",
    docs: "`outputs` of a frame, or the result of a function, names an output that the template's header does not have.",
  },
  "output-without-source": {
    severity: "error",
    message: "the output '%output%' of the template '%template%' says nothing about where its value comes from",
    help: 'give it a file, param.string({ path: "/tmp/%output%" }), or take what is printed: { stdout: true }',
    docs: "An output of a container is read from a file, or is what the container prints. Only functions write theirs by themselves.",
  },
  "two-results": {
    severity: "error",
    message: "the outputs '%first%' and '%second%' of the template '%template%' are both what it prints",
    help: "give one of them a path",
    docs: "A template has one standard output, and so one output that is it.",
  },
  "misplaced-option": {
    severity: "error",
    message: "'%option%' has no meaning on %call%",
    docs: "An option of tasks stands where there is nothing it could change: steps run in their order, and what a workflow runs starts at once.",
  },
  "two-entries": {
    severity: "error",
    message: "%component% calls two templates: '%first%' and '%second%'",
    help: "a workflow runs one: put both into a <Dag> or <Steps>, and keep others with templates={[…]}",
    docs: "The call inside a workflow is its entrypoint with its arguments, so there is one.",
  },
  "dependencies-needed": {
    severity: "error",
    message: "%call% waits for %depends%, which cannot be said beside continueOn of '%task%'",
    help: "leave continueOn out, and say what others wait for: after={[or(A.succeeded, A.failed)]}",
    docs: "Argo takes continueOn only in a template whose tasks name their dependencies, without conditions.",
  },
  "function-not-compiled": {
    severity: "error",
    message: "the function of the template '%template%' was not compiled to a script",
    help: "write it in place, or declare it at the top of a module: run={({ n }) => …}; files are compiled by argotsx build, and under node --import argotsx/register",
    docs: "`run` and `template.fn` take a function from the source where it is written, with what it imports.",
  },
  "not-a-list": {
    severity: "error",
    message: "%loop% runs over %actual%, which is no list",
    help: "a loop takes a list, a reference to one, an arrow expression that makes one, or sequence({ … })",
    docs: "The items of a loop are known while compiling, or come from a reference, an expression or a sequence.",
  },
  "quoted-item": {
    severity: "error",
    message:
      "the condition of %loop% compares its item in quotes, which is false before there are items: the loop would have none",
    help: 'write an arrow expression: when={() => Each.item() === "x"}',
    docs: "Argo looks at a loop's condition before it knows the items. `'{{item}}' == 'x'` is false there, and then nothing else of the loop is resolved, such as a list that another task made.",
  },
  "aggregated-text": {
    severity: "error",
    message: "%reference% cannot be read as a list: each item prints a text, and Argo joins only printed JSON",
    help: 'write the output to a file instead of printing it: param.string({ path: "/tmp/%output%" })',
    docs: "What the items of a loop print is joined to a JSON list, which fails unless each prints JSON.",
  },
  "reference-as-condition": {
    severity: "error",
    message: "%reference% has no value until the workflow runs, so it cannot decide what is compiled",
    docs: 'A reference stands before `&&`, `||`, `??` or `?`, behind `!`, in an `if` or beside `===`, `<` and the like, outside of an arrow expression. There it is an object and no value, so the answer would always be the same. An arrow expression asks while the workflow runs: `when={() => A.outputs.text() === "heads"}`.',
  },
  "reference-read-early": {
    severity: "error",
    message: "%reference% is read while compiling, and has no value until the workflow runs",
    help: "read it in an arrow expression, which runs later: when={() => ref() > 3}; to hand it on, leave the () out",
    docs: "A reference is called, or computed with, outside of an arrow expression. In a body all code runs while compiling; what depends on the value belongs into `when={() => …}` or another prop that takes an expression.",
  },
  "arrow-as-text": {
    severity: "error",
    message: "an arrow function cannot be a part of a text",
    help: "put the reference there without it, or make the whole text the arrow function: {() => 'a ' + ref()}",
    docs: "In a template string, or beside `+`, an arrow function would become its own source text. An expression is a whole value.",
  },
});
