// A workflow template: a library of templates that workflows of its namespace call by name.
import { Container, WorkflowTemplate } from "argotsx";

/** How the caller names the template, kept beside it so that the two cannot part. */
export const printMessage = { name: "workflow-template-print-message", template: "print-message" };

export default (
  <WorkflowTemplate name={printMessage.name} entrypoint={printMessage.template}>
    <Container
      name={printMessage.template}
      inputs={{ parameters: ["message"] }}
      image="busybox"
      command="echo"
      args={["{{inputs.parameters.message}}"]}
    />
  </WorkflowTemplate>
);
