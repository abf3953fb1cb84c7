// The team's chat. Workflows of other files call it.
import { expr, param, template, workflowTemplate } from "argotsx";

const Send = template(
  "send",
  {
    inputs: {
      channel: param.oneOf(["builds", "alerts"], { default: "builds" }),
      text: param.string({ description: "What is said." }),
    },
  },
  ({ inputs, Http }) => (
    <Http
      url={`https://chat.example.com/hooks/${inputs.channel}`}
      method="POST"
      headers={{ "Content-Type": "application/json", Authorization: { secretKeyRef: { name: "chat", key: "token" } } }}
      body={expr`'{"text":' + sprig.toRawJson(${inputs.text}) + '}'`}
      successCondition="response.statusCode < 300"
    />
  ),
);

export const Chat = workflowTemplate("chat", { labels: { team: "platform" }, templates: { Send } });

export default <Chat />;
