// What a push to the repository starts.
import { artifact, Dag, or, param, tasks, template, WorkflowEventBinding, WorkflowTemplate, workflow } from "argotsx";

const Checkout = template(
  "checkout",
  {
    inputs: {
      repository: artifact({
        path: "/src",
        git: { repo: "https://git.example.com/shop.git", revision: workflow.parameters.revision },
      }),
    },
    outputs: { source: artifact({ path: "/src" }) },
  },
  ({ Container }) => <Container image="alpine:3.23" command="true" />,
);

const Dependencies = template(
  "dependencies",
  {
    inputs: { source: artifact({ path: "/src" }) },
    outputs: { source: artifact({ path: "/src", archive: { none: {} } }) },
  },
  ({ Container }) => (
    <Container
      // Not resolved again while the lockfile stays.
      memoize={{
        key: `dependencies-${workflow.parameters.revision}`,
        maxAge: "24h",
        cache: { configMap: { name: "dependencies" } },
      }}
      image="node:24-alpine"
      command={["npm", "ci"]}
      workingDir="/src"
    />
  ),
);

const Npm = template(
  "npm",
  { inputs: { script: param.string(), source: artifact({ path: "/src" }) } },
  ({ inputs, Container }) => (
    <Container image="node:24-alpine" command={["npm", "run", inputs.script]} workingDir="/src" />
  ),
);

const Report = template("report", {}, ({ Container }) => (
  <Container image="alpine:3.23" command={["echo", `${workflow.parameters.revision} is not sound`]} />
));

const Clean = template("clean", {}, ({ Container }) => (
  <Container
    image="alpine:3.23"
    command="echo"
    // read by the dashboard
    args={[`${workflow.name}: ${workflow.status} after ${workflow.duration} s`]}
  />
));

const { Source, DependenciesTask, Unit } = tasks({
  Source: Checkout,
  DependenciesTask: Dependencies.as("dependencies"),
  Unit: Npm,
});

const Browser = Npm.each("browser", ["firefox", "chromium"]);

export default (
  <>
    <WorkflowEventBinding
      name="on-push"
      event={{ selector: 'payload.ref == "refs/heads/main"' }}
      submit={{
        workflowTemplateRef: { name: "on-push" },
        arguments: { parameters: { revision: { valueFrom: { event: "payload.after" } } } },
      }}
    />
    <WorkflowTemplate name="on-push" entrypoint="main" arguments={{ parameters: ["revision"] }} onExit={<Clean />}>
      <Dag name="main" failFast={false}>
        <Source />
        <DependenciesTask source={Source.outputs.source} />
        <Unit script="test:unit" source={DependenciesTask.outputs.source} />
        <Browser script={`test:${Browser.item}`} source={DependenciesTask.outputs.source} />
        <Report after={[or(Unit.failed, Browser.anySucceeded), DependenciesTask]} />
      </Dag>
    </WorkflowTemplate>
  </>
);
