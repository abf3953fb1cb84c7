// What all templates, metrics, artifacts and the workflow itself refer to.
import { artifact, lastRetry, param, pod, retries, Steps, template, Workflow, workflow } from "argotsx";

const Report = template(
  "report",
  {
    inputs: {
      day: param.string(),
      data: artifact({ path: "/data", s3: { key: `${workflow.parameters["bucket-key"]}/data` } }),
    },
    outputs: (inputs) => ({
      pages: param.string({ path: "/tmp/pages" }),
      pdf: artifact({ path: "/tmp/report.pdf", s3: { key: `${workflow.parameters["bucket-key"]}/${inputs.day}.pdf` } }),
    }),
  },
  ({ inputs, outputs, self, Container }) => (
    <Container
      retryStrategy={{ limit: 2, expression: () => lastRetry.status() === "Error" }}
      metrics={{
        prometheus: [
          {
            name: "pages",
            help: "How many pages there are",
            labels: { day: inputs.day, status: self.status },
            when: `${self.status} == Succeeded`,
            gauge: { realtime: false, value: outputs.pages },
          },
          { name: "seconds", help: "How long a report takes", gauge: { realtime: false, value: self.duration } },
        ],
      }}
      image="registry.example.com/report:4"
      args={["--pod", pod.name, "--attempt", retries, "--priority", workflow.priority]}
    />
  ),
);

export default (
  <Workflow
    generateName="globals-"
    arguments={{ parameters: { "bucket-key": "reports" } }}
    workflowMetadata={{
      labelsFrom: { key: { expression: () => `${workflow.parameters["bucket-key"]()}-${workflow.name()}` } },
    }}
    podMetadata={{ annotations: { started: workflow.creationTimestamp.RFC3339 } }}
    metrics={{
      prometheus: [{ name: "whole", help: "How long it took", gauge: { realtime: true, value: workflow.duration } }],
    }}
  >
    <Steps name="main">
      <Report day={workflow.labels["example.com/day"]} />
    </Steps>
  </Workflow>
);
