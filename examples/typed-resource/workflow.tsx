// A Kubernetes Job that a task creates and waits for: its manifest is an object with references in it.
import { param, tasks, template, Workflow, workflow } from "argotsx";

const Job = template(
  "job",
  {
    inputs: { image: param.string() },
    outputs: {
      name: param.string({ jsonPath: "{.metadata.name}" }),
      done: param.number({ jqFilter: ".status.succeeded" }),
    },
  },
  ({ inputs, Resource }) => (
    <Resource
      action="create"
      setOwnerReference
      successCondition="status.succeeded > 0"
      failureCondition="status.failed > 3"
      manifest={JSON.stringify({
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { generateName: "job-", labels: { workflow: workflow.name } },
        spec: {
          template: {
            spec: { restartPolicy: "Never", containers: [{ name: "main", image: inputs.image, args: ["--once"] }] },
          },
        },
      })}
    />
  ),
);

const Print = template("print", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

const Main = template("main", { inputs: { image: param.string() } }, ({ inputs, Dag }) => {
  const { Created } = tasks({ Created: Job });
  return (
    <Dag>
      <Created image={inputs.image} />
      <Print text={`${Created.outputs.name}: ${Created.outputs.done}`} />
    </Dag>
  );
});

export default (
  <Workflow generateName="resource-">
    <Main image="registry.example.com/batch:1" />
  </Workflow>
);
