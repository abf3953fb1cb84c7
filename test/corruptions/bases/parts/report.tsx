import { Http, type HttpProps, Task } from "argotsx";

/** Tells the chat how a run ended. */
export const Report = ({ channel, ...rest }: { channel: string } & Partial<HttpProps>) => (
  <Http
    name="report"
    method="POST"
    url={`https://chat.example.com/${channel}`}
    headers={{ Authorization: { secretKeyRef: { name: "chat", key: "token" } } }}
    body="{{workflow.name}} ended: {{workflow.status}}"
    {...rest}
  />
);

/** The tasks that every service goes through. */
export const Release = ({ service }: { service: string }) => (
  <>
    <Task name={`build-${service}`} template="build" arguments={{ parameters: { service } }} depends="test" />
    <Task
      name={`deploy-${service}`}
      templateRef={{ name: "release", template: "deploy", clusterScope: true }}
      depends={`build-${service}`}
      continueOn={{ failed: true }}
    />
  </>
);
