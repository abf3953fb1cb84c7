// A workflow that calls a template of the workflow template beside it.
import { Step, Steps, Workflow } from "argotsx";
import { printMessage } from "./template.tsx";

export default (
  <Workflow generateName="workflow-template-hello-world-">
    <Steps name="hello-world-from-templateRef">
      <Step
        name="call-print-message"
        templateRef={printMessage}
        arguments={{ parameters: { message: "hello world" } }}
      />
    </Steps>
  </Workflow>
);
