// Templates for the whole cluster, and templates that are in it already: their signatures make calls of them checked.
import { clusterWorkflowTemplate, external, param, tasks, template, Workflow } from "argotsx";

const Announce = template("announce", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

const Chat = clusterWorkflowTemplate("chat", { templates: { Announce } });

const Scanner = external("scanner", {
  cluster: true,
  templates: {
    ScanImage: {
      inputs: { image: param.string(), severity: param.oneOf(["low", "high"], { default: "high" }) },
      outputs: { findings: param.number() },
    },
    OldScan: { name: "scanV1", inputs: { image: param.string() } },
  },
});

const Main = template("main", { inputs: { image: param.string() } }, ({ inputs, Dag }) => {
  const { Scan } = tasks({ Scan: Scanner.ScanImage });
  return (
    <Dag>
      <Scan image={inputs.image} severity="low" />
      <Scanner.OldScan image={inputs.image} />
      <Chat.Announce
        text={() => `${Scan.outputs.findings()} findings in ${inputs.image()}`}
        when={() => Scan.outputs.findings() > 0}
      />
    </Dag>
  );
});

export default [
  <Chat />,
  <Workflow generateName="scan-">
    <Main image="registry.example.com/shop:1" />
  </Workflow>,
];
