// Hooks and exit handlers are calls with arguments: of a task, and of the workflow itself.
import { param, tasks, template, Workflow, workflow } from "argotsx";

const Notify = template(
  "notify",
  { inputs: { subject: param.string(), status: param.string() } },
  ({ inputs, Http }) => (
    <Http
      method="POST"
      url="https://chat.example.com/hooks/builds"
      headers={{ "Content-Type": "application/json" }}
      body={() => JSON.stringify({ text: `${inputs.subject()}: ${inputs.status()}` })}
      successCondition="response.statusCode == 200"
    />
  ),
);

const Build = template("build", { outputs: { digest: param.string({ path: "/tmp/digest" }) } }, ({ Container }) => (
  <Container image="alpine:3.23" command={["sh", "-ec"]} args={["sleep 60; echo sha256:1 > /tmp/digest"]} />
));

const Main = template("main", {}, ({ Dag }) => {
  const { Image } = tasks({ Image: Build });
  return (
    <Dag>
      <Image
        hooks={{
          running: <Notify subject="image" status="started" when={() => Image.status() === "Running"} />,
          done: <Notify subject="image" status={Image.outputs.digest} when={() => Image.status() === "Succeeded"} />,
        }}
        onExit={<Notify subject="image" status={Image.status} />}
      />
    </Dag>
  );
});

export default (
  <Workflow
    generateName="hooks-"
    hooks={{
      running: <Notify subject={workflow.name} status="started" when={() => workflow.status() === "Running"} />,
    }}
    onExit={<Notify subject={workflow.name} status={workflow.status} />}
  >
    <Main />
  </Workflow>
);
