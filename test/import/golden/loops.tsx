import { ForEach, Parallel, param, Steps, sequence, template, Workflow } from "argotsx";

const List = template("list", { outputs: { result: param.json<string[]>({ stdout: true }) } }, ({ Script }) => (
  <Script image="python:3.14" command="python" source="import json; print(json.dumps(['a', 'b']))" />
));

const Say = template("say", { inputs: { text: param.string() } }, ({ inputs, Container }) => (
  <Container image="alpine:3.23" command={["echo", inputs.text]} />
));

const ListStep = List.as("list");

export default (
  <Workflow generateName="loops-">
    <Steps name="main">
      <ListStep />
      <Parallel>
        <ForEach in={ListStep.outputs.result}>{(item) => <Say name="each" text={item} />}</ForEach>
        <ForEach
          in={[
            { os: "alpine", version: 3 },
            { os: "debian", version: 13 },
          ]}
        >
          {(item) => <Say name="pair" text={`${item.os}-${item.version}`} />}
        </ForEach>
        <ForEach in={sequence({ count: "3" })}>{(item) => <Say name="number" text={`${item}`} />}</ForEach>
      </Parallel>
    </Steps>
  </Workflow>
);
