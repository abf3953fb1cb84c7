// A template that runs when the workflow has ended, however it ended.
import { Container, Parallel, Step, Steps, Workflow } from "argotsx";

const status = "{{workflow.name}} {{workflow.status}} {{workflow.duration}}. Failed steps {{workflow.failures}}";

export default (
  <Workflow generateName="exit-handlers-" entrypoint="intentional-fail" onExit="exit-handler">
    <Container
      name="intentional-fail"
      image="alpine:3.23"
      command={["sh", "-c"]}
      args={["echo intentional failure; exit 1"]}
    />
    <Steps name="exit-handler">
      <Parallel>
        <Step name="notify" template="send-email" />
        <Step name="celebrate" template="celebrate" when="{{workflow.status}} == Succeeded" />
        <Step name="cry" template="cry" when="{{workflow.status}} != Succeeded" />
      </Parallel>
    </Steps>
    <Container name="send-email" image="alpine:3.23" command={["sh", "-c"]} args={[`echo send e-mail: ${status}`]} />
    <Container name="celebrate" image="alpine:3.23" command={["sh", "-c"]} args={["echo hooray!"]} />
    <Container name="cry" image="alpine:3.23" command={["sh", "-c"]} args={["echo boohoo!"]} />
  </Workflow>
);
