// A server that runs in the background until the steps that use it have ended.
import { Container, Step, Steps, Workflow } from "argotsx";

const server = "http://{{inputs.parameters.server-ip}}:80/";

export default (
  <Workflow generateName="daemon-nginx-" entrypoint="daemon-nginx-example">
    <Steps name="daemon-nginx-example">
      <Step name="nginx-server" template="nginx-server" />
      <Step
        name="nginx-client"
        template="nginx-client"
        arguments={{ parameters: { "server-ip": "{{steps.nginx-server.ip}}" } }}
      />
    </Steps>
    <Container
      name="nginx-server"
      daemon
      image="nginx:1.13"
      readinessProbe={{ httpGet: { path: "/", port: 80 }, initialDelaySeconds: 2, timeoutSeconds: 1 }}
    />
    <Container
      name="nginx-client"
      inputs={{ parameters: ["server-ip"] }}
      image="curlimages/curl:latest"
      command={["/bin/sh", "-c"]}
      args={[`echo curl --silent -G ${server} && curl --silent -G ${server}`]}
    />
  </Workflow>
);
