// The files of an image as a folder: the weights of a model come from a registry, without a copy into the pod's image.
import { param, template, Workflow } from "argotsx";

const Classify = template(
  "classify",
  { inputs: { model: param.string(), day: param.string() } },
  ({ inputs, Container }) => (
    <Container
      image="registry.example.com/classify:3"
      args={["--model=/model", `--day=${inputs.day}`]}
      volumes={{ model: { image: { reference: inputs.model, pullPolicy: "IfNotPresent" } } }}
      volumeMounts={{ "/model": { name: "model", readOnly: true } }}
    />
  ),
);

export default (
  <Workflow generateName="classify-">
    <Classify model="registry.example.com/models/support-mail:2026-01" day="2026-01-31" />
  </Workflow>
);
