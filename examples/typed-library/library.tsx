// A library of templates as one value: this file writes it, others import it and call its templates with types.
import { param, template, workflowTemplate } from "argotsx";

export const Echo = template(
  "echo",
  { inputs: { message: param.string() }, outputs: { text: param.string({ stdout: true }) } },
  ({ inputs, Container }) => <Container image="alpine:3.23" command={["echo", inputs.message]} />,
);

export const Build = template(
  "build",
  {
    inputs: { repo: param.string(), revision: param.string({ default: "main" }) },
    outputs: { digest: param.string({ path: "/tmp/digest" }) },
  },
  ({ inputs, outputs, Container }) => (
    <Container
      image="registry.example.com/build:3"
      args={[`--repo=${inputs.repo}`, `--revision=${inputs.revision}`, `--digest=${outputs.digest.path}`]}
    />
  ),
);

export const Lib = workflowTemplate("lib", { labels: { team: "platform" }, templates: { Echo, Build } });

export default <Lib />;
