// A template for the whole cluster and a workflow that submits it as it is: two resources of one file.
import { ClusterWorkflowTemplate, Container, Workflow } from "argotsx";

const template = "cluster-workflow-template-submittable";

export default (
  <>
    <ClusterWorkflowTemplate
      name={template}
      entrypoint="print-message"
      arguments={{ parameters: { message: "hello world" } }}
    >
      <Container
        name="print-message"
        inputs={{ parameters: ["message"] }}
        image="busybox"
        command="echo"
        args={["{{inputs.parameters.message}}"]}
      />
    </ClusterWorkflowTemplate>
    <Workflow
      generateName="cluster-workflow-template-hello-world-"
      workflowTemplateRef={{ name: template, clusterScope: true }}
    />
  </>
);
