// Messages about steps and about the workflow, sent by a library: hooks that call a template where it lives.
import { Parallel, param, tasks, template, Workflow, workflow, workflowTemplate } from "argotsx";

const Send = template(
  "send",
  { inputs: { channel: param.oneOf(["builds", "alerts"]), text: param.string() } },
  ({ inputs, Http }) => (
    <Http
      method="POST"
      url={`https://chat.example.com/hooks/${inputs.channel}`}
      headers={{ "Content-Type": "application/json", Authorization: { secretKeyRef: { name: "chat", key: "token" } } }}
      body={() => JSON.stringify({ text: inputs.text() })}
      timeoutSeconds={10}
      successCondition="response.statusCode < 300"
    />
  ),
);

const Chat = workflowTemplate("chat", { templates: { Send } });

const Deploy = template("deploy", { inputs: { region: param.string() } }, ({ inputs, Container }) => (
  <Container image="registry.example.com/deploy:3" args={[`--region=${inputs.region}`]} />
));

export const Deployment = template("deployment", {}, ({ Steps }) => {
  const { Europe, America } = tasks({ Europe: Deploy, America: Deploy });
  return (
    <Steps>
      <Parallel>
        <Europe
          region="eu"
          hooks={{
            started: <Chat.Send channel="builds" text="eu is deployed" when={() => Europe.status() === "Running"} />,
            failed: <Chat.Send channel="alerts" text="eu has failed" when={() => Europe.status() === "Failed"} />,
          }}
        />
        <America region="us" onExit={<Chat.Send channel="builds" text={`us: ${America.status}`} />} />
      </Parallel>
    </Steps>
  );
});

export default [
  <Chat />,
  <Workflow
    generateName="deploy-"
    onExit={<Chat.Send channel="builds" text={`${workflow.name} took ${workflow.duration} s: ${workflow.status}`} />}
  >
    <Deployment />
  </Workflow>,
];
