// A request that submits a workflow template: its arguments, a name and a label for the workflow come out of its body.
import { param, template, WorkflowEventBinding, workflowTemplate } from "argotsx";

const name = "build-on-push";

const Build = template(
  "build",
  { inputs: { repository: param.string(), revision: param.string() } },
  ({ inputs, Container }) => (
    <Container
      image="registry.example.com/build:3"
      args={[`--repo=${inputs.repository}`, `--revision=${inputs.revision}`]}
    />
  ),
);

const BuildOnPush = workflowTemplate(name, { entrypoint: "build", templates: { Build } });

const isPush = 'discriminator == "gitlab" && metadata["x-gitlab-event"] == ["Push Hook"]';

export default (
  <>
    <BuildOnPush />
    <WorkflowEventBinding
      name={name}
      event={{ selector: `${isPush} && payload.ref == "refs/heads/main"` }}
      submit={{
        workflowTemplateRef: { name },
        metadata: { generateName: `"${name}-"`, labels: { trigger: `"push"` } },
        arguments: {
          parameters: {
            repository: { valueFrom: { event: "payload.project.git_http_url" } },
            revision: { valueFrom: { event: "payload.checkout_sha" } },
          },
        },
      }}
    />
  </>
);
