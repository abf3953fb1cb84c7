// A plugin that a workflow brings along: a server beside its agent, that runs the templates of its name.
import { param, template, Workflow } from "argotsx";

const Announce = template(
  "announce",
  { inputs: { channel: param.string(), text: param.string() } },
  ({ inputs, Plugin }) => <Plugin plugin={{ chat: { channel: inputs.channel, text: inputs.text } }} />,
);

export default (
  <Workflow
    generateName="announce-"
    executorPlugins={[
      {
        metadata: { name: "chat" },
        spec: {
          sidecar: {
            automountServiceAccountToken: false,
            container: {
              name: "chat",
              image: "registry.example.com/argo-chat-plugin:1.3.0",
              ports: [{ containerPort: 4355 }],
              env: { CHAT_TOKEN: { secretKeyRef: { name: "chat", key: "token" } } },
              resources: {
                requests: { cpu: "50m", memory: "32Mi" },
                limits: { cpu: "100m", memory: "64Mi" },
              },
              securityContext: { runAsNonRoot: true, runAsUser: 65_532, allowPrivilegeEscalation: false },
            },
          },
        },
      },
    ]}
  >
    <Announce channel="#releases" text="1.4.0 is out" />
  </Workflow>
);
