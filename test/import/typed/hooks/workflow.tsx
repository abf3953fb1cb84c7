// Hooks of calls and of the workflow.
import { Container, CronWorkflow, expr, ForEach, Parallel, param, Step, template, Workflow, workflow } from "argotsx";

const Build = template("build", { outputs: { digest: param.string({ path: "/tmp/digest" }) } }, ({ Container }) => (
  <Container image="registry.example.com/builder:2" />
));

const Notify = template("notify", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command="echo" args={[inputs.text]} />
));

const Clean = template("clean", {}, ({ Container }) => <Container image="alpine:3.23" />);

const BuildImage = Build.as("build-image");

const Main = template("main", { inputs: { who: param.string({ default: "you" }) } }, ({ inputs, Steps }) => (
  <Steps>
    <BuildImage
      // Tells what was built.
      onExit={<Notify text={BuildImage.outputs.digest} />}
      hooks={{
        running: (
          <Notify
            text="the image is built now, which takes a while, and somebody may want to have a coffee"
            // Only for others.
            when={() => BuildImage.status() === "Running" && inputs.who() !== "me"}
          />
        ),
        odd: <Clean when={expr`${BuildImage.status} matches '^Fail'`} />,
      }}
    />
    <Parallel>
      <Step name="again" template="build" hooks={{ exit: { templateRef: { name: "library", template: "notify" } } }} />
      <ForEach in={["a", "b"]}>
        {(item) => <Build name="each" onExit={<Notify text={`built ${item} after ${BuildImage.outputs.digest}`} />} />}
      </ForEach>
    </Parallel>
  </Steps>
));

const Tidy = template("tidy", {}, ({ Container }) => <Container image="alpine:3.23" />);

export default (
  <>
    {/* 'again' in 'main' is not typed: a hook calls a template that is not typed */}
    {/* the hook 'exit' of 'again' in 'main' is not typed: WorkflowTemplate 'library' is not among the imported files: import its file in the same run, or declare it with --stubs */}
    <Workflow
      generateName="hooks-"
      // Whatever happens.
      onExit="clean"
      hooks={{
        running: <Notify text={`${workflow.name} runs`} when={() => workflow.status() === "Running"} />,
        exit: { template: "clean" },
      }}
    >
      <Main />
    </Workflow>
    <CronWorkflow name="nightly" schedules={["0 3 * * *"]} onExit={<Tidy />}>
      <Container name="main" image="alpine:3.23" />
    </CronWorkflow>
  </>
);
