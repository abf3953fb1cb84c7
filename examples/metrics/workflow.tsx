// Numbers for Prometheus: what a template counts and measures, and how long workflows take, failed ones among them.
import { param, template, Workflow, workflow } from "argotsx";

const Import = template(
  "import",
  {
    inputs: { shop: param.string() },
    outputs: { rows: param.number({ path: "/tmp/rows" }), rejected: param.number({ path: "/tmp/rejected" }) },
  },
  ({ inputs, outputs, self, Container }) => (
    <Container
      image="registry.example.com/import:4"
      args={[`--shop=${inputs.shop}`, `--rows=${outputs.rows.path}`, `--rejected=${outputs.rejected.path}`]}
      metrics={{
        prometheus: [
          {
            name: "import_rows_total",
            help: "Rows that were imported.",
            labels: { shop: inputs.shop },
            counter: { value: outputs.rows },
          },
          {
            name: "import_rejected_rows",
            help: "Rows of the last import that were not taken.",
            labels: { shop: inputs.shop },
            when: () => self.status() === "Succeeded",
            gauge: { value: outputs.rejected, realtime: false, operation: "Set" },
          },
          {
            name: "import_running_seconds",
            help: "How long an import has been running.",
            labels: { shop: inputs.shop },
            gauge: { value: self.duration, realtime: true },
          },
          {
            name: "import_seconds",
            help: "How long imports take.",
            labels: { shop: inputs.shop, status: self.status },
            histogram: { buckets: [30, 60, 300, 900], value: self.duration },
          },
        ],
      }}
    />
  ),
);

export default (
  <Workflow
    generateName="import-"
    metrics={{
      prometheus: [
        {
          name: "import_workflows_failed_total",
          help: "Import workflows that failed.",
          when: () => workflow.status() === "Failed",
          counter: { value: "1" },
        },
        {
          name: "import_workflow_seconds",
          help: "How long import workflows take.",
          labels: { status: workflow.status },
          histogram: { buckets: [60, 600, 3600], value: workflow.duration },
        },
      ],
    }}
  >
    <Import shop="zurich" />
  </Workflow>
);
