// A step that runs once for each item of a list that the step before it made.
import { Container, Script, Step, Steps, Workflow } from "argotsx";

export default (
  <Workflow generateName="loops-param-result-" entrypoint="loop-param-result-example">
    <Steps name="loop-param-result-example">
      <Step name="generate" template="gen-number-list" />
      <Step
        name="sleep"
        template="sleep-n-sec"
        arguments={{ parameters: { seconds: "{{item}}" } }}
        withParam="{{steps.generate.outputs.result}}"
      />
    </Steps>
    <Script
      name="gen-number-list"
      image="python:alpine3.23"
      command="python"
      source={`
        import json
        import sys
        json.dump([i for i in range(20, 31)], sys.stdout)

      `}
    />
    <Container
      name="sleep-n-sec"
      inputs={{ parameters: ["seconds"] }}
      image="alpine:3.23"
      command={["sh", "-c"]}
      args={["echo sleeping for {{inputs.parameters.seconds}} seconds; sleep {{inputs.parameters.seconds}}; echo done"]}
    />
  </Workflow>
);
