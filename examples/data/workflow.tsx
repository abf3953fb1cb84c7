// A list of the objects in a bucket, filtered by an expression, and a step for each that is left.
import { Container, Data, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="data-transformations-" entrypoint="data-transformations">
    <Steps name="data-transformations">
      <Step name="list-log-files" template="list-log-files" />
      <Step
        name="process-logs"
        template="process-logs"
        arguments={{ parameters: { "file-name": "{{item}}" }, artifacts: { file: { s3: { key: "{{item}}" } } } }}
        withParam="{{steps.list-log-files.outputs.result}}"
      />
    </Steps>
    <Data
      name="list-log-files"
      source={{ artifactPaths: { name: "test-bucket", s3: { bucket: "my-bucket" } } }}
      transformation={[{ expression: 'filter(data, {# endsWith "main.log"})' }]}
    />
    <Container
      name="process-logs"
      inputs={{ parameters: ["file-name"], artifacts: { file: "/file" } }}
      image="argoproj/argosay:v2"
      command={["sh", "-c"]}
      args={["echo {{inputs.parameters.file-name}}\nhead /file\n"]}
    />
  </Workflow>
);
