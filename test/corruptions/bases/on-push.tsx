// An array of resources: what an event submits, and the binding that submits it.
import { Container, WorkflowEventBinding, WorkflowTemplate } from "argotsx";

const name = "on-push";

const template = (
  <WorkflowTemplate name={name} arguments={{ parameters: { commit: "HEAD", path: "." } }}>
    <Container image="alpine/git:2.52" command={["git"]} args={["show", "{{workflow.parameters.commit}}"]} />
  </WorkflowTemplate>
);

const binding = (
  <WorkflowEventBinding
    name={name}
    namespace="ci"
    event={{ selector: 'payload.ref == "refs/heads/main"' }}
    submit={{
      workflowTemplateRef: { name, clusterScope: false },
      metadata: { generateName: "on-push-" },
      arguments: {
        parameters: {
          commit: { valueFrom: { event: "payload.head_commit.id" } },
        },
      },
    }}
  />
);

export default [template, binding];
