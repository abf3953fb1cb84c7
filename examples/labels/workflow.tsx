// Labels and annotations of everything: the workflow's own, some that are computed, those of its pods and of one template.
import { Container, Workflow } from "argotsx";

export default (
  <Workflow
    generateName="invoice-run-"
    labels={{ app: "invoices" }}
    annotations={{
      "workflows.argoproj.io/title": "Invoices of a month",
      "workflows.argoproj.io/description": "Writes the invoices of a month, and sends them.",
    }}
    arguments={{ parameters: { month: "2026-01", tenant: "acme" } }}
    workflowMetadata={{
      labels: { "cost-center": "4711" },
      annotations: { "example.com/runbook": "https://wiki.example.com/invoices" },
      labelsFrom: { tenant: { expression: "workflow.parameters.tenant" } },
    }}
    podMetadata={{ labels: { "cost-center": "4711", app: "invoices" } }}
  >
    <Container
      name="invoices"
      annotations={{ "workflows.argoproj.io/title": "Write and send" }}
      metadata={{
        labels: { tenant: "{{workflow.parameters.tenant}}" },
        annotations: { "sidecar.istio.io/inject": "false" },
      }}
      image="registry.example.com/invoices:2"
      args={["--month={{workflow.parameters.month}}", "--tenant={{workflow.parameters.tenant}}"]}
    />
  </Workflow>
);
